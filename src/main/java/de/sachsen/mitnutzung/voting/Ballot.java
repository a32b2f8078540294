package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One ballot of one body. {@code PREPARED → OPEN → CLOSED}, or {@code STOPPED} from the first two.
 *
 * @param requirement the case that it decides on, for instance {@code ANF-2026-0001}; empty for other subjects
 * @param cycle from 1; a new one begins when the matter comes back changed
 * @param round 1, or 2 for the identical motion after a missed quorum
 * @param noticeGiven whether the opening notice says that round 2 is quorate regardless of numbers
 * @param roll empty until the ballot is open
 * @param result empty until the ballot is closed
 * @param settled whether the body has finished with the matter
 */
public record Ballot(
        BallotId id,
        Subject subject,
        Optional<String> requirement,
        Body body,
        int cycle,
        int round,
        Mode mode,
        Optional<String> session,
        BallotState state,
        String motion,
        RuleSet rules,
        boolean noticeGiven,
        Instant preparedAt,
        Optional<Opening> opening,
        List<RollSeat> roll,
        Optional<Result> result,
        boolean settled) {

    /** Longest motion, in characters. */
    public static final int LONGEST_MOTION = 20_000;

    /**
     * What was fixed when the ballot opened.
     *
     * @param deadline exclusive
     * @param record the canonical form of roll, rules, motion, notice and deadline
     * @param hash SHA-256 of it, in hexadecimal digits
     */
    public record Opening(Instant openedAt, Instant deadline, String record, String hash) {}

    /** What was counted when the ballot closed. */
    public record Result(Instant closedAt, Outcome outcome, Count count, String record, String hash) {}

    /** Round 2 is easier only if its notice said so. */
    public boolean isRepeated() {
        return round == 2 && noticeGiven;
    }

    public Opening requireOpening() {
        return opening.orElseThrow(() -> new IllegalStateException("ballot " + id + " was never opened"));
    }

    public Result requireResult() {
        return result.orElseThrow(() -> new IllegalStateException("ballot " + id + " is not closed"));
    }

    /** @throws NotYourSeat when the ballot's roll has no such seat */
    public RollSeat seat(SeatId seat) {
        return roll.stream()
                .filter(candidate -> candidate.seat().equals(seat))
                .findFirst()
                .orElseThrow(NotYourSeat::new);
    }

    /** Whether there would be a quorum if voting ended now. */
    public boolean wouldBeQuorate(Set<SeatId> voted) {
        return rules.isQuorate(Count.ofPresence(roll, voted), isRepeated());
    }

    /** Whether a seat that can vote has not, and still may. */
    boolean isAwaitingVotes(int cast, Instant now) {
        long canVote = roll.stream().filter(seat -> !seat.isVacant()).count();
        return cast < canVote && now.isBefore(requireOpening().deadline());
    }

    /**
     * Counts by the rules and the roll that the ballot was opened with.
     *
     * @param ledger hash of the last entry of its ledger
     */
    Result close(List<CastVote> votes, Instant now, String ledger) {
        Count count = Count.of(roll, votes);
        Outcome outcome = rules.outcome(count, isRepeated());
        Canonical.Text record = Canonical.closing(this, votes, count, outcome, now, ledger);
        return new Result(now, outcome, count, record.text(), record.sha256());
    }
}
