package de.sachsen.mitnutzung.escalation;

/** The process that a referral runs in. */
public interface ReferralProcesses {

    /** Tells it that the overdue stage has been finished; nothing happens when it is over already. */
    void stageFinished(ReferralId id);

    /** Whether a referral on it waits for a session of the council. */
    boolean awaitsSession(String requirement);

    /**
     * The council's session has come to it.
     *
     * @return whether it was waiting for that
     */
    boolean calledInSession(String requirement);
}
