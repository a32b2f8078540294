package de.sachsen.mitnutzung.voting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a ballot and counts it, or stops it without counting. */
@Service
public class CloseBallot {

    private final BallotRecords ballots;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CloseBallot(BallotRecords ballots, Clock clock, ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Counts once nobody can vote any more.
     *
     * @throws IllegalStateException while votes may still come, by the database's clock: whoever fired too early tries
     *     again
     */
    @Transactional
    public Ballot close(BallotId id) {
        VotingGate gate = ballots.lock(id);
        if (gate.state() == BallotState.CLOSED) {
            // the last vote and the deadline came at once; the engine undoes the later of the two
            return ballots.get(id);
        }
        gate.requireState(BallotState.OPEN);
        Ballot open = ballots.get(id);
        List<CastVote> votes = ballots.votes(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (open.isAwaitingVotes(votes.size(), now)) {
            throw new IllegalStateException("ballot " + id + " is open for votes until its deadline");
        }
        Ballot.Result result = open.close(votes, now);
        boolean settled = result.outcome() != Outcome.NO_QUORUM;
        ballots.saveResult(id, result, settled);
        if (settled) {
            open.requirement().ifPresent(requirement -> ballots.settle(requirement, open.body()));
        }
        Ballot closed = ballots.get(id);
        events.publishEvent(new BallotEvents.BallotClosed(closed));
        return closed;
    }

    /** Ends whatever ballot on the requirement is not closed; its votes stay, uncounted. */
    @Transactional
    public void stopOpenOn(String requirement) {
        for (Ballot ballot : ballots.on(requirement)) {
            BallotState state = ballots.lock(ballot.id()).state();
            if (state == BallotState.OPEN || state == BallotState.PREPARED) {
                ballots.saveStop(ballot.id());
            }
        }
    }
}
