package de.sachsen.mitnutzung.voting;

/** What an entry of the ledger tells of. */
public enum EntryKind {
    /** Roll, rules, motion, notice and deadline, as frozen; the hash of this content is the opening hash. */
    OPENED,
    VOTE,
    REMINDER,
    /** Somebody was declared biased, or another seat moved that they are; from then on the person is suspended. */
    EXCLUSION_RAISED,
    EXCLUSION_ANSWERED,
    /** Confirmed or denied, and by when votes count from then on. */
    EXCLUSION_DECIDED,
    /** A seat wants the matter discussed in a session; the ballot stops. */
    OBJECTION,
    /** A seat asks that the council decide; also after the result, as long as the period for it lasts. */
    REFERRAL_REQUESTED,
    /** The office ends the voting in a session; from then on no vote counts. */
    CLOSING_ORDERED,
    CLOSED,
    /** What was counted; the hash of this content is the closing hash. */
    RESULT,
    /** Ended without a result, for good. */
    STOPPED,
    /** Chair or secretary signed the minutes; the only thing that comes after the end. */
    MINUTES_SIGNED
}
