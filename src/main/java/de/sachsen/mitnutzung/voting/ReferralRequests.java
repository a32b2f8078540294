package de.sachsen.mitnutzung.voting;

/** Who has asked that the council decide. */
public interface ReferralRequests {

    /** @throws UnknownBallot when there is none of that number */
    ReferralRequest on(BallotId ballot);
}
