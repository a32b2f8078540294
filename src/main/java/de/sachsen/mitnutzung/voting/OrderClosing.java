package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the voting on a ballot that is held in a session: the deadline becomes now, and whoever comes later is refused by
 * the same rule as after any deadline.
 */
@Service
public class OrderClosing {

    private final BallotRecords ballots;
    private final LedgerBook ledger;
    private final People people;
    private final Attendance attendance;
    private final Clock clock;
    private final BallotProcesses processes;

    OrderClosing(
            BallotRecords ballots,
            LedgerBook ledger,
            People people,
            Attendance attendance,
            Clock clock,
            BallotProcesses processes) {
        this.ballots = ballots;
        this.ledger = ledger;
        this.people = people;
        this.attendance = attendance;
        this.clock = clock;
        this.processes = processes;
    }

    /**
     * @param officer of the office, who is in the session
     * @param orderedByChair whether the chair wants it closed although attending seats have not voted
     * @throws NotClosedByOffice unless the ballot is open in a session
     * @throws SeatsStillToVote when attending seats have not voted and the chair has not ordered it
     * @throws ExclusionPending while it is still to be decided on somebody
     */
    @Transactional
    public void close(BallotId id, UserId officer, boolean orderedByChair) {
        VotingGate gate = ballots.lock(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Ballot ballot = ballots.get(id);
        if (ballot.mode() != Mode.SESSION || !gate.isOpenAt(now)) {
            throw new NotClosedByOffice();
        }
        if (ballot.isExclusionPending()) {
            throw new ExclusionPending();
        }
        Set<SeatId> attending = attendance.in(ballot.session().orElseThrow());
        boolean complete = ballot.eligible().stream()
                .map(RollSeat::seat)
                .filter(attending::contains)
                .allMatch(ballots.voted(id)::contains);
        if (!complete && !orderedByChair) {
            throw new SeatsStillToVote();
        }
        ballots.saveDeadline(id, now);
        ledger.append(
                id,
                EntryKind.CLOSING_ORDERED,
                now,
                Canonical.closingOrdered(id, people.idOf(officer), !complete, attending, now));
        processes.closingOrdered(id);
    }
}
