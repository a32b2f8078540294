package de.sachsen.mitnutzung.voting;

import java.time.Instant;
import java.util.Optional;

/**
 * What votes, closing and stopping of one ballot wait for, one after another: whoever holds it holds the ballot until
 * the transaction ends.
 *
 * @param deadline exclusive; empty until the ballot was opened
 */
public record VotingGate(BallotId ballot, Optional<String> requirement, BallotState state, Optional<Instant> deadline) {

    /** @throws VotingIsOver when a vote at that instant does not count any more */
    void requireOpenAt(Instant now) {
        if (!isOpenAt(now)) {
            throw new VotingIsOver();
        }
    }

    boolean isOpenAt(Instant now) {
        return state == BallotState.OPEN && deadline.filter(now::isBefore).isPresent();
    }

    void requireState(BallotState expected) {
        if (state != expected) {
            throw new IllegalStateException("ballot " + ballot + " is " + state);
        }
    }
}
