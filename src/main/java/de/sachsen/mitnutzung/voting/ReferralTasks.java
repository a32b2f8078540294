package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.SeatId;

/** Whoever has the seats asked whether the council is to decide, and has to know who did not need the task to say so. */
public interface ReferralTasks {

    void signedElsewhere(BallotId ballot, SeatId seat);
}
