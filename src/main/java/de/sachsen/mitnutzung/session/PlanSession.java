package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.calendar.Deadlines;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.CaseNumbers;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until a session opens: when, where and on what, and that everybody is invited in time. */
@Service
@Transactional
public class PlanSession {

    private final SessionRecords sessions;
    private final Agenda agenda;
    private final List<AgendaMatters> matters;
    private final Officers officers;
    private final CaseNumbers numbers;
    private final Deadlines deadlines;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanSession(
            SessionRecords sessions,
            Agenda agenda,
            List<AgendaMatters> matters,
            Officers officers,
            CaseNumbers numbers,
            Deadlines deadlines,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.matters = matters;
        this.officers = officers;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @throws SessionsOfTheOffice unless the actor belongs to the office
     * @throws InvalidField when it would begin in the past
     */
    public Session plan(Body body, Venue venue, UserId officer) {
        officers.require(officer);
        requireAhead(venue);
        Session planned =
                Session.drawnUp(new SessionId(numbers.next(SessionId.KIND)), body, venue, SessionState.PLANNED);
        sessions.add(planned);
        return planned;
    }

    /**
     * Those who are invited already are told at once.
     *
     * @param urgency why it cannot wait for the period of invitation, if it cannot
     * @throws SessionMovedOn when it has begun or was cancelled
     * @throws TooShortNotice when those invited would learn of an earlier beginning too late and nobody says why
     */
    public Session change(SessionId id, Venue venue, Optional<String> urgency, UserId officer) {
        officers.require(officer);
        Session before = sessions.lock(id).requireAhead();
        requireAhead(venue);
        if (before.state() != SessionState.INVITED) {
            Session changed = before.at(venue, SessionState.PLANNED);
            sessions.save(changed);
            return changed;
        }
        Session moved = before.at(venue, SessionState.INVITED);
        if (venue.startsAt().isBefore(before.venue().startsAt())) {
            requireNotice(moved, urgency);
        }
        Session changed = requirePlace(moved).invited(now(), urgency);
        sessions.save(changed);
        events.publishEvent(new SessionEvents.SessionChanged(changed, officer));
        return changed;
    }

    /**
     * Invites, or tells those invited what has changed since.
     *
     * @param urgency why it cannot wait for the period of invitation, if it cannot
     * @throws SessionMovedOn when it has begun or was cancelled
     * @throws NoPlace when nobody could tell where to go
     * @throws NothingToDiscuss when there is no agenda
     * @throws TooShortNotice when it begins before the period is over and nobody says why
     */
    public Session invite(SessionId id, Optional<String> urgency, UserId officer) {
        officers.require(officer);
        Session before = requirePlace(sessions.lock(id).requireAhead());
        if (before.agenda().isEmpty()) {
            throw new NothingToDiscuss();
        }
        if (before.invitedAt().isEmpty()) {
            requireNotice(before, urgency);
        }
        Session invited = before.invited(now(), urgency);
        sessions.save(invited);
        events.publishEvent(
                before.invitedAt().isEmpty()
                        ? new SessionEvents.SessionInvited(invited, officer)
                        : new SessionEvents.SessionChanged(invited, officer));
        return invited;
    }

    /**
     * What was on its agenda goes to the next session.
     *
     * @throws SessionMovedOn when it has begun or was cancelled
     */
    public Session cancel(SessionId id, String reason, UserId officer) {
        officers.require(officer);
        Session before = sessions.get(id);
        sessions.lock(before.body());
        Session cancelled = sessions.lock(id).requireAhead().cancelled(reason);
        sessions.save(cancelled);
        for (AgendaItem item : cancelled.agenda()) {
            if (item.state() == ItemState.PLANNED) {
                moveOn(cancelled, item);
            }
        }
        if (cancelled.invitedAt().isPresent()) {
            events.publishEvent(new SessionEvents.SessionCancelled(cancelled, officer));
        }
        return sessions.get(id);
    }

    /** Requirements wait on; a topic that only this session had goes with them. */
    SessionId moveOn(Session session, AgendaItem item) {
        sessions.save(sessions.lock(session.id()).changing(item.number(), found -> found.in(ItemState.POSTPONED)));
        if (item.requirement().isPresent()) {
            return agenda.place(item.requirement().get(), item.title(), session.body());
        }
        Session next = sessions.lock(agenda.next(session.body()).id());
        sessions.save(next.with(Optional.empty(), item.title()));
        return next.id();
    }

    /**
     * @throws AlreadyOnAgenda when it waits for a session already
     * @throws NotForTheAgenda when the body has nothing to decide on it
     */
    public Session addRequirement(SessionId id, String requirement, UserId officer) {
        officers.require(officer);
        Body body = sessions.get(id).body();
        sessions.lock(body);
        Session session = sessions.lock(id).requireAhead();
        AgendaMatters matter = mattersOf(body);
        if (agenda.holds(requirement, body)) {
            throw new AlreadyOnAgenda();
        }
        if (!matter.isOpen(requirement)) {
            throw new NotForTheAgenda();
        }
        Session longer = session.with(Optional.of(requirement), Agenda.shortened(matter.title(requirement)));
        sessions.save(longer);
        return longer;
    }

    /** A topic that is only discussed. Topics may also come up while the session lasts. */
    public Session addTopic(SessionId id, String title, UserId officer) {
        officers.require(officer);
        Session longer = sessions.lock(id)
                .require(SessionState.PROPOSED, SessionState.PLANNED, SessionState.INVITED, SessionState.OPEN)
                .with(Optional.empty(), title);
        sessions.save(longer);
        return longer;
    }

    /**
     * @param numbers of all items, each once
     * @throws InvalidField when they are not
     */
    public Session order(SessionId id, List<Integer> numbers, UserId officer) {
        officers.require(officer);
        Session session = sessions.lock(id).requireAhead();
        Set<Integer> all = session.agenda().stream().map(AgendaItem::number).collect(Collectors.toSet());
        if (numbers.size() != all.size() || !new HashSet<>(numbers).equals(all)) {
            throw new InvalidField("order", "Die Reihenfolge muss jeden Tagesordnungspunkt genau einmal nennen.");
        }
        Session ordered = session.ordered(numbers);
        sessions.save(ordered);
        return ordered;
    }

    /**
     * A requirement that waits for a session goes to the next one that takes it; the office takes it off only to put it on
     * another.
     *
     * @throws UnknownItem when the agenda has none of that number
     * @throws ItemMovedOn when it is not open
     */
    public Session remove(SessionId id, int number, UserId officer) {
        officers.require(officer);
        Session session = sessions.lock(id).requireAhead();
        if (session.item(number).state() != ItemState.PLANNED) {
            throw new ItemMovedOn();
        }
        Session shorter = session.without(number);
        sessions.save(shorter);
        return shorter;
    }

    AgendaMatters mattersOf(Body body) {
        return matters.stream()
                .filter(candidate -> candidate.body() == body)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody provides the matters of " + body));
    }

    private static Session requirePlace(Session session) {
        if (!session.venue().isSomewhere()) {
            throw new NoPlace();
        }
        return session;
    }

    private void requireAhead(Venue venue) {
        if (!venue.startsAt().isAfter(clock.instant())) {
            throw new InvalidField("startsAt", "Eine Sitzung beginnt in der Zukunft.");
        }
    }

    private void requireNotice(Session session, Optional<String> urgency) {
        if (urgency.isEmpty() && session.venue().startsAt().isBefore(deadlines.of("invitation"))) {
            throw new TooShortNotice();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
