package de.sachsen.mitnutzung.requirement;

import java.time.LocalDate;

/** The process that a requirement runs in. */
public interface RequirementProcesses {

    /** @return whether the routine decision was still open to call-in */
    boolean callIn(RequirementId id);

    /** @return whether it was waiting for a session */
    boolean calledInSession(RequirementId id);

    /**
     * @param until the day on which it comes back to its check
     * @return whether it was waiting for a session
     */
    boolean deferredInSession(RequirementId id, LocalDate until);

    /**
     * Begins the withdrawal.
     *
     * @param offered whether co-signers are asked first; no decision is prepared until that is settled
     */
    void withdraw(RequirementId id, boolean offered);

    /**
     * Takes the requirement from wherever it waits before its decision back to the office's check.
     *
     * @return whether it was waiting
     */
    boolean checkAgain(RequirementId id);

    /** Hands the requester's open tasks to the new one. */
    void changeRequester(RequirementId id);
}
