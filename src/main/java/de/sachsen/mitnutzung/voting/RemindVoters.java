package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds member and deputy of each seat that has not voted. */
@Service
public class RemindVoters {

    private final BallotRecords ballots;
    private final LedgerBook ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemindVoters(BallotRecords ballots, LedgerBook ledger, Clock clock, ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void remind(BallotId id) {
        ballots.lock(id);
        Ballot ballot = ballots.get(id);
        List<RollSeat> waiting = ballot.eligible().stream()
                .filter(seat -> ballots.mark(id, seat.seat()).isEmpty())
                .toList();
        List<PersonId> people = waiting.stream()
                .flatMap(RollSeat::people)
                .filter(person -> !ballot.isExcluded(person))
                .toList();
        ledger.append(
                id,
                EntryKind.REMINDER,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Canonical.note(
                        id,
                        Map.of(
                                "seats",
                                waiting.stream()
                                        .map(seat -> seat.seat().value())
                                        .toList())));
        events.publishEvent(new BallotEvents.VotersReminded(ballot, people));
    }
}
