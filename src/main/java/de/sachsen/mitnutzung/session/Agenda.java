package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.calendar.Deadlines;
import de.sachsen.mitnutzung.calendar.WorkingCalendar;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.CaseNumbers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which session deals with a matter. What waits for one never waits for nothing: a session is proposed if there is none. */
@Service
@Transactional
public class Agenda {

    /** Working days between the end of the period of invitation and a proposed session. */
    private static final int TO_SPARE = 5;

    private static final LocalTime BEGINNING = LocalTime.of(10, 0);
    private static final LocalTime END = LocalTime.of(12, 0);

    private final SessionRecords sessions;
    private final CaseNumbers numbers;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Agenda(
            SessionRecords sessions,
            CaseNumbers numbers,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /** Whether a session that is not over has the matter still before it. */
    public boolean holds(String requirement, Body body) {
        return sessionOf(requirement, body, ItemState.PLANNED).isPresent();
    }

    /** The session in which the matter has just been called, or is being voted on. */
    public Optional<SessionId> calledIn(String requirement, Body body) {
        return sessionOf(requirement, body, ItemState.CALLED).map(Session::id);
    }

    private Optional<Session> sessionOf(String requirement, Body body, ItemState state) {
        return sessions.ahead(body).stream()
                .filter(session -> session.itemOn(requirement)
                        .filter(item -> item.state() == state)
                        .isPresent())
                .findFirst();
    }

    /** Puts a matter on the agenda of the next session that has not begun, unless it is on one. */
    public SessionId place(String requirement, String title, Body body) {
        sessions.lock(body);
        Optional<Session> holding = sessionOf(requirement, body, ItemState.PLANNED);
        if (holding.isPresent()) {
            return holding.get().id();
        }
        Session next = sessions.lock(next(body).id());
        sessions.save(next.with(Optional.of(requirement), shortened(title)));
        return next.id();
    }

    /** The next session that has not begun; proposed if there is none. */
    Session next(Body body) {
        return sessions.ahead(body).stream()
                .filter(session -> session.state().isAhead())
                .filter(session -> session.venue().startsAt().isAfter(clock.instant()))
                .findFirst()
                .orElseGet(() -> propose(body));
    }

    /** The matter needs no session any more: it was withdrawn, or decided elsewhere. */
    public void leave(String requirement, Body body) {
        for (Session session : sessions.ahead(body)) {
            session.itemOn(requirement)
                    .filter(item -> item.state() == ItemState.PLANNED)
                    .ifPresent(item -> sessions.save(
                            sessions.lock(session.id()).changing(item.number(), found -> found.in(ItemState.DROPPED))));
        }
    }

    private Session propose(Body body) {
        ZoneId zone = clock.getZone();
        LocalDate invitationOver = LocalDate.ofInstant(deadlines.of("invitation"), zone);
        LocalDate day = calendar.plus(invitationOver, TO_SPARE);
        Session proposed = Session.drawnUp(
                new SessionId(numbers.next(SessionId.KIND)),
                body,
                new Venue(
                        day.atTime(BEGINNING).atZone(zone).toInstant(),
                        day.atTime(END).atZone(zone).toInstant(),
                        Optional.empty(),
                        Optional.empty()),
                SessionState.PROPOSED);
        sessions.add(proposed);
        events.publishEvent(new SessionEvents.SessionProposed(proposed));
        return proposed;
    }

    static String shortened(String title) {
        return title.length() <= AgendaItem.LONGEST_TITLE
                ? title
                : title.substring(0, AgendaItem.LONGEST_TITLE - 1) + "…";
    }
}
