package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.calendar.Deadlines;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other seats' answers to an exclusion, and what comes of them. Each takes the ballot's row first, as votes do. */
@Service
public class DecideExclusion {

    private final BallotRecords ballots;
    private final ExclusionRecords exclusions;
    private final LedgerBook ledger;
    private final People people;
    private final Deadlines deadlines;
    private final Clock clock;
    private final BallotProcesses processes;
    private final ApplicationEventPublisher events;

    DecideExclusion(
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
     * @param number of the exclusion, from 1
     * @throws NotAsked when the person does not act for that seat, or it is the seat in question
     * @throws ExclusionDecided when it is decided, or the time for answers is over
     * @throws AlreadyAnswered when somebody has answered for the seat
     * @throws Suspended when the person is suspended themselves
     * @throws Excluded when the person is excluded themselves
     */
    @Transactional
    public void answer(BallotId id, int number, SeatId seat, UserId actor, Exclusion.Answer answer) {
        ballots.lock(id).requireState(BallotState.OPEN);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Ballot ballot = ballots.get(id);
        Exclusion exclusion = ballot.exclusion(number);
        PersonId person = people.find(actor).orElseThrow(NotAsked::new);
        Capacity capacity = ballot.seat(seat).capacityOf(person).orElseThrow(NotAsked::new);
        if (exclusion.seat().equals(seat) || exclusion.person().equals(person)) {
            throw new NotAsked();
        }
        if (exclusion.decision().isPresent() || !now.isBefore(exclusion.answersUntil())) {
            throw new ExclusionDecided();
        }
        if (exclusions.answers(id, number).stream()
                .anyMatch(given -> given.seat().equals(seat))) {
            throw new AlreadyAnswered();
        }
        ballot.requireActive(person);
        Exclusion.SeatAnswer given = new Exclusion.SeatAnswer(seat, person, capacity, answer, now);
        exclusions.add(id, number, given);
        ledger.append(id, EntryKind.EXCLUSION_ANSWERED, now, Canonical.answered(id, number, given));
    }

    /**
     * Decides by the answers, once all who were asked have answered or the time is over.
     *
     * @throws IllegalStateException while answers may still come, by the database's clock: whoever fired too early tries
     *     again
     */
    @Transactional
    public void settle(BallotId id, int number) {
        ballots.lock(id).requireState(BallotState.OPEN);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Ballot before = ballots.get(id);
        Exclusion exclusion = before.exclusion(number);
        List<Exclusion.SeatAnswer> answers = exclusions.answers(id, number);
        if (answers.size() < exclusion.asked() && now.isBefore(exclusion.answersUntil())) {
            throw new IllegalStateException("exclusion " + number + " of " + id + " is open for answers");
        }
        Exclusion.Decision decision = decision(before, exclusion, answers, now);
        exclusions.add(id, number, decision);
        Ballot after = ballots.get(id);
        exclusions.saveEligible(id, after.eligible().size());
        ledger.append(id, EntryKind.EXCLUSION_DECIDED, now, Canonical.decided(id, number, decision));
        events.publishEvent(new BallotEvents.ExclusionDecided(after, after.exclusion(number)));
        Optional<RollSeat> left = Optional.of(after.seat(exclusion.seat()))
                .filter(seat -> !after.eligible().contains(seat));
        if (left.isPresent()) {
            processes.seatLeft(id, exclusion.seat());
        } else {
            processes.seatChanged(id, exclusion.seat());
        }
    }

    private Exclusion.Decision decision(
            Ballot ballot, Exclusion exclusion, List<Exclusion.SeatAnswer> answers, Instant now) {
        int confirm = (int) answers.stream()
                .filter(given -> given.answer() == Exclusion.Answer.CONFIRM)
                .count();
        int deny = answers.size() - confirm;
        Instant deadline = ballot.requireOpening().deadline();
        Instant least = deadlines.of("exclusion").truncatedTo(ChronoUnit.MICROS);
        return new Exclusion.Decision(
                Exclusion.isConfirmed(exclusion.isDeclaration(), confirm, deny),
                confirm,
                deny,
                now,
                least.isAfter(deadline) ? least : deadline);
    }
}
