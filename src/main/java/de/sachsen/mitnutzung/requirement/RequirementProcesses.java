package de.sachsen.mitnutzung.requirement;

/** The process that a requirement runs in. */
public interface RequirementProcesses {

    /** @return whether the routine decision was still open to call-in */
    boolean callIn(RequirementId id);

    /** Begins the withdrawal: at once, or by asking the co-signers. */
    void withdraw(RequirementId id);

    /** Hands the requester's open tasks to the new one. */
    void changeRequester(RequirementId id);
}
