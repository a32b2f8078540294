package de.sachsen.mitnutzung.escalation;

/** The process that a referral runs in. */
public interface ReferralProcesses {

    /** Tells it that the overdue stage has been finished; nothing happens when it is over already. */
    void stageFinished(ReferralId id);
}
