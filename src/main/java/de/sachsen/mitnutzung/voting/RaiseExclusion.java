package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.calendar.Deadlines;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declares oneself biased, or moves that somebody of another seat is. The ballot's row is locked first, as by a vote: of
 * a vote and an exclusion of the same person at the same instant, one finds the other.
 */
@Service
public class RaiseExclusion {

    private final BallotRecords ballots;
    private final ExclusionRecords exclusions;
    private final LedgerBook ledger;
    private final People people;
    private final Deadlines deadlines;
    private final Clock clock;
    private final BallotProcesses processes;
    private final ApplicationEventPublisher events;

    RaiseExclusion(
            BallotRecords ballots,
            ExclusionRecords exclusions,
            LedgerBook ledger,
            People people,
            Deadlines deadlines,
            Clock clock,
            BallotProcesses processes,
            ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.exclusions = exclusions;
        this.ledger = ledger;
        this.people = people;
        this.deadlines = deadlines;
        this.clock = clock;
        this.processes = processes;
        this.events = events;
    }

    /**
     * @param seat whose person is meant; the actor's own when empty
     * @param capacity which person of another seat, by default its member
     * @param reason 1 to {@value Exclusion#LONGEST_REASON} characters
     * @throws NoSeatInBallot when the actor is neither member nor deputy of any seat
     * @throws ExclusionNotOpen when the ballot is not open or its deadline has passed
     * @throws Suspended when the actor is suspended themselves
     * @throws Excluded when the actor is excluded themselves
     * @throws InvalidField when there is no such seat, or nobody in that capacity
     * @throws AlreadyExcluded when the person is excluded
     * @throws ExclusionPending when it is still to be decided on the person
     * @throws ExclusionTooLate when the seat has voted
     * @throws AlreadyMoved when the actor's seat has moved against the person before
     */
    @Transactional
    public Exclusion raise(
            BallotId id, Optional<String> seat, Optional<Capacity> capacity, String reason, UserId actor) {
        VotingGate gate = ballots.lock(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Ballot ballot = ballots.get(id);
        PersonId person = people.find(actor).orElseThrow(NoSeatInBallot::new);
        RollSeat own = ballot.seatOf(person).orElseThrow(NoSeatInBallot::new);
        if (!gate.isOpenAt(now)) {
            throw new ExclusionNotOpen();
        }
        RollSeat meant = seat.map(named -> named(ballot, named)).orElse(own);
        Capacity as = capacityMeant(meant, own, person, capacity);
        PersonId biased = meant.holder(as)
                .orElseThrow(() -> new InvalidField("capacity", "Dieser Platz des Sitzes ist nicht besetzt."));
        if (!biased.equals(person)) {
            ballot.requireActive(person);
        }
        requirePossible(ballot, meant, biased, own, person);

        List<RollSeat> asked = ballot.askedAbout(meant.seat(), biased);
        Exclusion exclusion = new Exclusion(
                id,
                ballot.exclusions().size() + 1,
                meant.seat(),
                biased,
                as,
                own.seat(),
                person,
                reason,
                now,
                deadlines.of("exclusion").truncatedTo(ChronoUnit.MICROS),
                asked.size(),
                Optional.empty());
        exclusions.add(exclusion);
        ledger.append(id, EntryKind.EXCLUSION_RAISED, now, Canonical.raised(exclusion, asked));
        Ballot after = ballots.get(id);
        events.publishEvent(new BallotEvents.ExclusionRaised(after, exclusion));
        processes.seatChanged(id, meant.seat());
        processes.exclusionRaised(id, exclusion.number());
        return exclusion;
    }

    private static RollSeat named(Ballot ballot, String seat) {
        return ballot.roll().stream()
                .filter(candidate -> candidate.seat().value().equals(seat))
                .findFirst()
                .orElseThrow(() -> new InvalidField("seat", "Dieser Sitz steht nicht auf der Stimmliste."));
    }

    private static Capacity capacityMeant(RollSeat meant, RollSeat own, PersonId person, Optional<Capacity> capacity) {
        if (!meant.equals(own)) {
            return capacity.orElse(Capacity.MEMBER);
        }
        Capacity mine = own.capacityOf(person).orElseThrow();
        if (capacity.filter(other -> other != mine).isPresent()) {
            throw new InvalidField("capacity", "Für den eigenen Sitz erklären Sie nur sich selbst für befangen.");
        }
        return mine;
    }

    private void requirePossible(Ballot ballot, RollSeat meant, PersonId biased, RollSeat own, PersonId mover) {
        if (ballot.isExcluded(biased)) {
            throw new AlreadyExcluded();
        }
        if (ballot.isSuspended(biased)) {
            throw new ExclusionPending();
        }
        if (ballots.mark(ballot.id(), meant.seat()).isPresent()) {
            throw new ExclusionTooLate();
        }
        if (!biased.equals(mover) && ballot.hasMovedAgainst(own.seat(), biased)) {
            throw new AlreadyMoved();
        }
    }
}
