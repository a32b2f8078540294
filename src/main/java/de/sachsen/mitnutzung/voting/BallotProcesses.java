package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.SeatId;

/** What the use cases need of a ballot's process. */
public interface BallotProcesses {

    /** The other seats are to be asked. */
    void exclusionRaised(BallotId ballot, int number);

    /** Who may act for a seat, or until when, has changed: its open vote task has to say so. */
    void seatChanged(BallotId ballot, SeatId seat);

    /** The ballot was stopped for good. */
    void stopped(BallotId ballot);

    /** No vote counts any more; what is open may be counted. */
    void closingOrdered(BallotId ballot);

    /** Nobody votes for the seat any more. */
    void seatLeft(BallotId ballot, SeatId seat);
}
