package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.UserId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Casts the vote of one seat. The ballot's row is locked first, so that state, deadline and "has voted" are judged in
 * the transaction that stores the vote, whatever timers and other clicks do at the same instant.
 */
@Service
public class CastAVote {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 4_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final BallotRecords ballots;
    private final LedgerBook ledger;
    private final People people;
    private final Attendance attendance;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CastAVote(
            BallotRecords ballots,
            LedgerBook ledger,
            People people,
            Attendance attendance,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.ledger = ledger;
        this.people = people;
        this.attendance = attendance;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @throws VotingIsOver when the ballot is not open or the deadline has passed
     * @throws NotYourSeat when the person is neither member nor deputy of the seat
     * @throws AlreadyVoted when somebody has voted for the seat
     * @throws Suspended while it is to be decided if the person is biased
     * @throws Excluded when they are
     * @throws NotAttending when the ballot is held in a session where the seat is not present
     * @throws ReasonMissing when a no comes without a reason
     */
    @Transactional
    public void cast(BallotId id, SeatId seat, UserId voter, Choice choice, Optional<String> reason) {
        VotingGate gate = ballots.lock(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PersonId person = people.idOf(voter);
        RollSeat place = ballots.seat(id, seat);
        Capacity capacity = place.capacityOf(person).orElseThrow(NotYourSeat::new);
        ballots.mark(id, seat).ifPresent(mark -> {
            throw new AlreadyVoted(mark);
        });
        gate.requireOpenAt(now);
        Ballot ballot = ballots.get(id);
        ballot.requireActive(person);
        if (ballot.session()
                .filter(session -> !attendance.in(session).contains(seat))
                .isPresent()) {
            throw new NotAttending();
        }
        if (choice == Choice.NO && reason.isEmpty()) {
            throw new ReasonMissing();
        }
        CastVote vote = new CastVote(seat, person, capacity, choice, reason, now, nonce());
        ballots.add(id, vote);
        LedgerEntry entry = ledger.append(id, EntryKind.VOTE, now, Canonical.vote(id, vote), Optional.of(seat));
        events.publishEvent(new BallotEvents.SeatVoted(
                id,
                gate.requirement(),
                place.label(),
                voter,
                capacity,
                capacity == Capacity.MEMBER ? place.deputy() : place.member(),
                now,
                entry.hash()));
    }

    /** All 128 bits random, unlike a random UUID's 122. */
    private static UUID nonce() {
        return new UUID(RANDOM.nextLong(), RANDOM.nextLong());
    }
}
