package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops a ballot in circulation because a seat wants the matter discussed. Votes that were cast stay in the ledger,
 * uncounted.
 */
@Service
public class ObjectToCirculation {

    private final BallotRecords ballots;
    private final ObjectionRecords objections;
    private final LedgerBook ledger;
    private final People people;
    private final Clock clock;
    private final BallotProcesses processes;
    private final ApplicationEventPublisher events;

    ObjectToCirculation(
            BallotRecords ballots,
            ObjectionRecords objections,
            LedgerBook ledger,
            People people,
            Clock clock,
            BallotProcesses processes,
            ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.objections = objections;
        this.ledger = ledger;
        this.people = people;
        this.clock = clock;
        this.processes = processes;
        this.events = events;
    }

    /**
     * @param reason up to {@value Objection#LONGEST_REASON} characters
     * @throws NoSeatInBallot when the actor is neither member nor deputy of any seat
     * @throws NotInCirculation when there is no written procedure to object to, or not any more
     * @throws Suspended while it is to be decided if the actor is biased
     * @throws Excluded when they are
     */
    @Transactional
    public Objection object(BallotId id, UserId actor, Optional<String> reason) {
        VotingGate gate = ballots.lock(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Ballot ballot = ballots.get(id);
        PersonId person = people.find(actor).orElseThrow(NoSeatInBallot::new);
        RollSeat seat = ballot.seatOf(person).orElseThrow(NoSeatInBallot::new);
        if (ballot.mode() != Mode.CIRCULATION || !gate.isOpenAt(now)) {
            throw new NotInCirculation();
        }
        ballot.requireActive(person);
        Capacity capacity = seat.capacityOf(person).orElseThrow();
        Objection objection = new Objection(id, seat.seat(), person, capacity, reason, now);
        objections.add(objection);
        ballots.saveStop(id);
        ledger.append(id, EntryKind.OBJECTION, now, Canonical.objection(objection));
        ledger.append(id, EntryKind.STOPPED, now, Canonical.note(id, Map.of("stoppedAt", Canonical.instant(now))));
        events.publishEvent(new BallotEvents.CirculationStopped(ballots.get(id), objection, actor));
        processes.stopped(id);
        return objection;
    }
}
