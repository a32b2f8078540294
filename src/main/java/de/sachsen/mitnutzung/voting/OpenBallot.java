package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.calendar.Deadlines;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.SeatHolders;
import de.sachsen.mitnutzung.organisation.Seats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the roll, the rules, the motion and the deadline under one hash, and opens the ballot. */
@Service
public class OpenBallot {

    private final BallotRecords ballots;
    private final LedgerBook ledger;
    private final Seats seats;
    private final Deadlines deadlines;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenBallot(
            BallotRecords ballots,
            LedgerBook ledger,
            Seats seats,
            Deadlines deadlines,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.ledger = ledger;
        this.seats = seats;
        this.deadlines = deadlines;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Ballot open(BallotId id) {
        ballots.lock(id).requireState(BallotState.PREPARED);
        Ballot prepared = ballots.get(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant deadline = prepared.mode() == Mode.SESSION ? deadlines.endOfToday() : deadlines.of(period(prepared));
        List<RollSeat> roll = seats.on(prepared.body(), LocalDate.ofInstant(now, clock.getZone())).stream()
                .map(OpenBallot::frozen)
                .toList();
        Canonical.Text record = Canonical.opening(prepared, roll, now, deadline);
        ballots.saveOpening(id, new Ballot.Opening(now, deadline, record.text(), record.sha256()), roll);
        ledger.append(id, EntryKind.OPENED, now, record);
        Ballot open = ballots.get(id);
        events.publishEvent(new BallotEvents.BallotOpened(
                open,
                roll.stream().filter(RollSeat::isVacant).map(RollSeat::label).toList()));
        return open;
    }

    /** When those who have not voted are reminded; never, if that would be too late. */
    public Instant reminderOf(Ballot open) {
        Instant reminder = deadlines.of("ballot-reminder");
        Instant deadline = open.requireOpening().deadline();
        return reminder.isBefore(deadline) ? reminder : deadline.plus(365, ChronoUnit.DAYS);
    }

    private static String period(Ballot ballot) {
        if (ballot.round() == 2) {
            return "second-ballot";
        }
        return ballot.body() == Body.COUNCIL ? "council-ballot" : "ballot";
    }

    private static RollSeat frozen(SeatHolders holders) {
        return new RollSeat(
                holders.seat().id(),
                holders.seat().bench(),
                holders.seat().number(),
                holders.seat().label(),
                holders.member(),
                holders.deputy());
    }
}
