package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One ballot of one body. {@code PREPARED → OPEN → CLOSED}, or {@code STOPPED} from the first two.
 *
 * @param requirement the case that it decides on, for instance {@code ANF-2026-0001}; empty for other subjects
 * @param cycle from 1; a new one begins when the matter comes back changed
 * @param round 1, or 2 for the identical motion after a missed quorum
 * @param noticeGiven whether the opening notice says that round 2 is quorate regardless of numbers
 * @param roll empty until the ballot is open
 * @param exclusions by number
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
        List<Exclusion> exclusions,
        Optional<Result> result,
        boolean settled) {

    /** Longest motion, in characters. */
    public static final int LONGEST_MOTION = 20_000;

    /**
     * What was fixed when the ballot opened.
     *
     * @param deadline exclusive; later than the recorded one once an exclusion has moved it
     * @param record the canonical form of roll, rules, motion, notice and deadline
     * @param hash SHA-256 of it, in hexadecimal digits
     */
    public record Opening(Instant openedAt, Instant deadline, String record, String hash) {}

    /** What was counted when the ballot closed. */
    public record Result(Instant closedAt, Outcome outcome, Count count, String record, String hash) {}

    public Ballot with(Result counted) {
        return new Ballot(
                id,
                subject,
                requirement,
                body,
                cycle,
                round,
                mode,
                session,
                state,
                motion,
                rules,
                noticeGiven,
                preparedAt,
                opening,
                roll,
                exclusions,
                Optional.of(counted),
                settled);
    }

    /** Whether its body's result binds unless a bench asks for the council. */
    public boolean isReferralPossible() {
        return body == Body.WORKING_GROUP && requirement.isPresent();
    }

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
        return rules.isQuorate(Count.ofPresence(eligible(), voted), isRepeated());
    }

    /** The seat that a person is member or deputy of, if any. */
    Optional<RollSeat> seatOf(PersonId person) {
        return roll.stream().filter(seat -> seat.capacityOf(person).isPresent()).findFirst();
    }

    /** The roll without the seats whose people are all excluded. */
    public List<RollSeat> eligible() {
        return eligible(roll, peopleIn(Exclusion.State.CONFIRMED));
    }

    /** The one rule by which a seat leaves those that count; a vacant one stays. */
    public static List<RollSeat> eligible(List<RollSeat> roll, Set<PersonId> excluded) {
        return roll.stream()
                .filter(seat -> seat.isVacant() || !seat.people().allMatch(excluded::contains))
                .toList();
    }

    /** Whether it is still to be decided if the person is biased. */
    public boolean isSuspended(PersonId person) {
        return peopleIn(Exclusion.State.PENDING).contains(person);
    }

    public boolean isExcluded(PersonId person) {
        return peopleIn(Exclusion.State.CONFIRMED).contains(person);
    }

    /** Whether a seat has moved that somebody be excluded, whatever came of it. */
    boolean hasMovedAgainst(SeatId mover, PersonId person) {
        return exclusions.stream()
                .anyMatch(exclusion -> exclusion.person().equals(person)
                        && exclusion.raisedBySeat().equals(mover));
    }

    /** While it is still to be decided on anybody, the ballot is not closed. */
    public boolean isExclusionPending() {
        return !peopleIn(Exclusion.State.PENDING).isEmpty();
    }

    private Set<PersonId> peopleIn(Exclusion.State state) {
        return exclusions.stream()
                .filter(exclusion -> exclusion.state() == state)
                .map(Exclusion::person)
                .collect(Collectors.toSet());
    }

    /**
     * @throws Suspended while it is to be decided if the person is biased
     * @throws Excluded when they are
     */
    void requireActive(PersonId person) {
        if (isExcluded(person)) {
            throw new Excluded();
        }
        if (isSuspended(person)) {
            throw new Suspended();
        }
    }

    /** The other seats that somebody can answer for, when it is to be decided on a person of a seat. */
    public List<RollSeat> askedAbout(SeatId seat, PersonId biased) {
        return roll.stream()
                .filter(other -> !other.seat().equals(seat))
                .filter(other -> other.people()
                        .anyMatch(person -> !person.equals(biased) && !isSuspended(person) && !isExcluded(person)))
                .toList();
    }

    /** @throws IllegalStateException when there is none of that number */
    public Exclusion exclusion(int number) {
        return exclusions.stream()
                .filter(exclusion -> exclusion.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("ballot " + id + " has no exclusion " + number));
    }

    /** Whether a seat that can vote has not, and still may. */
    public boolean isAwaitingVotes(int cast, Instant now) {
        long canVote = eligible().stream().filter(seat -> !seat.isVacant()).count();
        return cast < canVote && now.isBefore(requireOpening().deadline());
    }

    /**
     * Counts by the rules and the roll that the ballot was opened with, less the seats that exclusions took out.
     *
     * @param ledger hash of the last entry of its ledger
     */
    Result close(List<CastVote> votes, Instant now, String ledger) {
        Count count = Count.of(eligible(), votes);
        Outcome outcome = rules.outcome(count, isRepeated());
        Canonical.Text record = Canonical.closing(this, votes, count, outcome, now, ledger);
        return new Result(now, outcome, count, record.text(), record.sha256());
    }
}
