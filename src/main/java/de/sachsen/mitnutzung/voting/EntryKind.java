package de.sachsen.mitnutzung.voting;

/** What an entry of the ledger tells of. */
public enum EntryKind {
    /** Roll, rules, motion, notice and deadline, as frozen; the hash of this content is the opening hash. */
    OPENED,
    VOTE,
    REMINDER,
    CLOSED,
    /** What was counted; the hash of this content is the closing hash. */
    RESULT,
    /** Ended without a result, for good. */
    STOPPED
}
