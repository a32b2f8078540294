package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatHolders;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.OrderClosing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does while a body meets. */
@Service
@Transactional
public class HoldSession {

    private final SessionRecords sessions;
    private final PlanSession planSession;
    private final Officers officers;
    private final Seats seats;
    private final Ballots ballots;
    private final OrderClosing orderClosing;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HoldSession(
            SessionRecords sessions,
            PlanSession planSession,
            Officers officers,
            Seats seats,
            Ballots ballots,
            OrderClosing orderClosing,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.planSession = planSession;
        this.officers = officers;
        this.seats = seats;
        this.ballots = ballots;
        this.orderClosing = orderClosing;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param officer becomes the session's secretary
     * @throws SessionMovedOn unless everybody is invited
     * @throws TooEarlyToOpen before its day
     */
    public Session open(SessionId id, UserId officer) {
        officers.require(officer);
        Session session = sessions.lock(id).require(SessionState.INVITED);
        LocalDate day = LocalDate.ofInstant(session.venue().startsAt(), clock.getZone());
        if (LocalDate.now(clock).isBefore(day)) {
            throw new TooEarlyToOpen();
        }
        Session opened = session.opened(now(), officer);
        sessions.save(opened);
        events.publishEvent(new SessionEvents.SessionOpened(opened, officer));
        return opened;
    }

    /**
     * Somebody has come for a seat; whoever was there for it is not any more.
     *
     * @throws SessionMovedOn unless the session is open
     * @throws NobodyInThatSeat when the seat is not of the body, or vacant in that capacity
     */
    public Session arrive(SessionId id, SeatId seat, Capacity capacity, UserId officer) {
        officers.require(officer);
        Session session = sessions.lock(id).require(SessionState.OPEN);
        PersonId person = holder(session, seat, capacity);
        if (session.presences().stream()
                .anyMatch(there -> there.lasts()
                        && there.seat().equals(seat)
                        && there.person().equals(person))) {
            return session;
        }
        List<Presence> people = new ArrayList<>(gone(session, seat).presences());
        people.add(new Presence(seat, person, capacity, now(), Optional.empty()));
        Session attended = session.attendedBy(people);
        sessions.save(attended);
        return attended;
    }

    /** @throws SessionMovedOn unless the session is open */
    public Session depart(SessionId id, SeatId seat, UserId officer) {
        officers.require(officer);
        Session attended = gone(sessions.lock(id).require(SessionState.OPEN), seat);
        sessions.save(attended);
        return attended;
    }

    private Session gone(Session session, SeatId seat) {
        Instant now = now();
        return session.attendedBy(session.presences().stream()
                .map(there -> there.seat().equals(seat) ? there.endedBy(now) : there)
                .toList());
    }

    private PersonId holder(Session session, SeatId seat, Capacity capacity) {
        return seats.on(session.body(), LocalDate.now(clock)).stream()
                .filter(holders -> holders.seat().id().equals(seat))
                .findFirst()
                .flatMap((SeatHolders holders) -> holders.holder(capacity))
                .orElseThrow(NobodyInThatSeat::new);
    }

    /**
     * Opens the ballot on an item.
     *
     * @throws SessionMovedOn unless the session is open
     * @throws ItemMovedOn when it was called or settled before, or has nothing to vote on
     * @throws MatterNotReady when the requirement does not wait for the session yet
     */
    public Session call(SessionId id, int number, UserId officer) {
        officers.require(officer);
        Session session = sessions.lock(id).require(SessionState.OPEN);
        AgendaItem item = session.item(number);
        String requirement = item.requirement()
                .filter(matter -> item.state() == ItemState.PLANNED)
                .orElseThrow(ItemMovedOn::new);
        sessions.save(session.changing(number, found -> found.in(ItemState.CALLED)));
        if (!planSession.mattersOf(session.body()).call(requirement)) {
            throw new MatterNotReady();
        }
        return sessions.get(id);
    }

    /**
     * Closes the ballot on an item.
     *
     * @param orderedByChair whether the chair wants it closed although attending seats have not voted
     * @throws ItemMovedOn when no ballot on it is open
     */
    public Session closeBallot(SessionId id, int number, boolean orderedByChair, UserId officer) {
        officers.require(officer);
        Session session = sessions.lock(id).require(SessionState.OPEN);
        AgendaItem item = session.item(number);
        Ballot open = item.ballot()
                .filter(ballot -> item.state() == ItemState.CALLED)
                .map(ballots::get)
                .orElseThrow(ItemMovedOn::new);
        orderClosing.close(open.id(), officer, orderedByChair);
        return sessions.get(id);
    }

    /** A topic without a ballot is done with. */
    public Session discussed(SessionId id, int number, UserId officer) {
        officers.require(officer);
        Session session = sessions.lock(id).require(SessionState.OPEN);
        AgendaItem item = session.item(number);
        if (item.requirement().isPresent() || item.state() != ItemState.PLANNED) {
            throw new ItemMovedOn();
        }
        Session changed = session.changing(number, found -> found.in(ItemState.DISCUSSED));
        sessions.save(changed);
        return changed;
    }

    /**
     * Puts a requirement off to a date before it was voted on.
     *
     * @throws ItemMovedOn when it was called or settled before
     * @throws MatterNotReady when the requirement does not wait for the session yet
     */
    public Session defer(SessionId id, int number, String reason, LocalDate until, UserId officer) {
        officers.require(officer);
        Session session = sessions.lock(id).require(SessionState.OPEN);
        AgendaItem item = session.item(number);
        String requirement = item.requirement()
                .filter(matter -> item.state() == ItemState.PLANNED)
                .orElseThrow(ItemMovedOn::new);
        sessions.save(
                session.changing(number, found -> found.in(ItemState.DEFERRED).because(reason)));
        if (!planSession.mattersOf(session.body()).defer(requirement, reason, until, officer)) {
            throw new MatterNotReady();
        }
        return sessions.get(id);
    }

    /**
     * What was not dealt with goes to the next session, which is proposed if there is none.
     *
     * @throws BallotStillOpen while a ballot of the session is open
     */
    public Session close(SessionId id, UserId officer) {
        officers.require(officer);
        sessions.lock(sessions.get(id).body());
        Session session = sessions.lock(id).require(SessionState.OPEN);
        boolean voting = session.agenda().stream()
                .flatMap(item -> item.ballot().stream())
                .anyMatch(ballot -> ballots.get(ballot).state() == BallotState.OPEN);
        if (voting) {
            throw new BallotStillOpen();
        }
        Instant now = now();
        Session closed = session.attendedBy(session.presences().stream()
                        .map(there -> there.endedBy(now))
                        .toList())
                .closed(now);
        sessions.save(closed);
        Optional<SessionId> next = Optional.empty();
        for (AgendaItem item : closed.agenda()) {
            if (item.state() == ItemState.PLANNED) {
                next = Optional.of(planSession.moveOn(closed, item));
            }
        }
        events.publishEvent(new SessionEvents.SessionClosed(sessions.get(id), next, officer));
        return sessions.get(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
