package de.sachsen.mitnutzung.voting;

/** Where a ballot stands. Opening is a state of its own: nothing can be voted on before set-up has finished. */
public enum BallotState {
    PREPARED,
    OPEN,
    CLOSED,
    /** Ended without a result, for good; its votes are kept uncounted. */
    STOPPED
}
