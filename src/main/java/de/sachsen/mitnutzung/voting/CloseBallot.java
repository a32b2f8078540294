package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.calendar.Deadlines;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a ballot and counts it, or stops it without counting. */
@Service
public class CloseBallot {

    private final BallotRecords ballots;
    private final LedgerBook ledger;
    private final ReferralRequestRecords requests;
    private final Deadlines deadlines;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CloseBallot(
            BallotRecords ballots,
            LedgerBook ledger,
            ReferralRequestRecords requests,
            Deadlines deadlines,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.ledger = ledger;
        this.requests = requests;
        this.deadlines = deadlines;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Counts once nobody can vote any more.
     *
     * @throws IllegalStateException while an exclusion is pending, or votes may still come by the database's clock: whoever fired too early tries
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
        if (open.isExclusionPending()) {
            throw new IllegalStateException("ballot " + id + " waits for the decision on an exclusion");
        }
        if (open.isAwaitingVotes(votes.size(), now)) {
            throw new IllegalStateException("ballot " + id + " is open for votes until its deadline");
        }
        LedgerEntry closing = ledger.append(
                id, EntryKind.CLOSED, now, Canonical.note(id, Map.of("closedAt", Canonical.instant(now))));
        Ballot.Result result = open.close(votes, now, closing.hash());
        ledger.append(id, EntryKind.RESULT, now, new Canonical.Text(result.record()));
        boolean settled = result.outcome() != Outcome.NO_QUORUM;
        ballots.saveResult(id, result, settled);
        if (settled) {
            open.requirement().ifPresent(requirement -> ballots.settle(requirement, open.body()));
        }
        if (open.isReferralPossible()) {
            requests.savePeriod(id, deadlines.of("referral-request").truncatedTo(ChronoUnit.MICROS));
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
                if (state == BallotState.OPEN) {
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    ledger.append(
                            ballot.id(),
                            EntryKind.STOPPED,
                            now,
                            Canonical.note(ballot.id(), Map.of("stoppedAt", Canonical.instant(now))));
                }
            }
        }
    }
}
