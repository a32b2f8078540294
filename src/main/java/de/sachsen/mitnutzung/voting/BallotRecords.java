package de.sachsen.mitnutzung.voting;

import java.time.Instant;

/** How ballots are kept; {@link #lock} is the gate that votes, closing and stopping go through one after another. */
public interface BallotRecords extends Ballots {

    /** @throws UnknownBallot when there is none of that number */
    VotingGate lock(BallotId id);

    /** The newest version of a rule set. */
    RuleSet rules(String name);

    void add(Ballot ballot);

    void saveOpening(BallotId id, Ballot.Opening opening, Iterable<RollSeat> roll);

    void saveResult(BallotId id, Ballot.Result result, boolean settled);

    void saveStop(BallotId id);

    /** @param deadline exclusive, from now on */
    void saveDeadline(BallotId id, Instant deadline);

    void add(BallotId id, CastVote vote);
}
