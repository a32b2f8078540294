package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A meeting of a body: {@code PROPOSED → PLANNED → INVITED → OPEN → CLOSED}, or {@code CANCELLED} before it opens.
 *
 * @param secretary of the office, who opened it and keeps the minutes
 * @param sequence from 0, one more with each change that those invited are told of (RFC 5545 SEQUENCE)
 * @param shortNotice why it could not wait for the period of invitation
 * @param agenda by position
 * @param presences by arrival
 */
public record Session(
        SessionId id,
        Body body,
        Venue venue,
        SessionState state,
        Optional<UserId> secretary,
        int sequence,
        Optional<Instant> invitedAt,
        Optional<String> shortNotice,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        Optional<String> cancelledBecause,
        List<AgendaItem> agenda,
        List<Presence> presences) {

    static Session drawnUp(SessionId id, Body body, Venue venue, SessionState state) {
        return new Session(
                id,
                body,
                venue,
                state,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** Seats that somebody attends for right now. */
    public Set<SeatId> attending() {
        return presences.stream().filter(Presence::lasts).map(Presence::seat).collect(Collectors.toSet());
    }

    /** The latest item on a requirement. */
    public Optional<AgendaItem> itemOn(String requirement) {
        return agenda.stream()
                .filter(item -> item.requirement().filter(requirement::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** @throws UnknownItem when the agenda has none of that number */
    public AgendaItem item(int number) {
        return agenda.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    /** @throws SessionMovedOn when it is in none of these states */
    Session require(SessionState... states) {
        if (!List.of(states).contains(state)) {
            throw new SessionMovedOn();
        }
        return this;
    }

    Session requireAhead() {
        if (!state.isAhead()) {
            throw new SessionMovedOn();
        }
        return this;
    }

    Session at(Venue changed, SessionState next) {
        return new Session(
                id,
                body,
                changed,
                next,
                secretary,
                sequence,
                invitedAt,
                shortNotice,
                openedAt,
                closedAt,
                cancelledBecause,
                agenda,
                presences);
    }

    /** Those invited are told; whoever was told before gets an update. */
    Session invited(Instant now, Optional<String> urgency) {
        return new Session(
                id,
                body,
                venue,
                SessionState.INVITED,
                secretary,
                invitedAt.isPresent() ? sequence + 1 : sequence,
                Optional.of(now),
                urgency.or(() -> shortNotice),
                openedAt,
                closedAt,
                cancelledBecause,
                agenda,
                presences);
    }

    Session cancelled(String reason) {
        return new Session(
                id,
                body,
                venue,
                SessionState.CANCELLED,
                secretary,
                sequence + 1,
                invitedAt,
                shortNotice,
                openedAt,
                closedAt,
                Optional.of(reason),
                agenda,
                presences);
    }

    Session opened(Instant now, UserId officer) {
        return new Session(
                id,
                body,
                venue,
                SessionState.OPEN,
                Optional.of(officer),
                sequence,
                invitedAt,
                shortNotice,
                Optional.of(now),
                closedAt,
                cancelledBecause,
                agenda,
                presences);
    }

    Session closed(Instant now) {
        return new Session(
                id,
                body,
                venue,
                SessionState.CLOSED,
                secretary,
                sequence,
                invitedAt,
                shortNotice,
                openedAt,
                Optional.of(now),
                cancelledBecause,
                agenda,
                presences);
    }

    Session with(Optional<String> requirement, String title) {
        int next = agenda.stream().mapToInt(AgendaItem::number).max().orElse(0) + 1;
        List<AgendaItem> longer = new ArrayList<>(agenda);
        longer.add(new AgendaItem(
                next, agenda.size() + 1, requirement, title, ItemState.PLANNED, Optional.empty(), Optional.empty()));
        return withAgenda(longer);
    }

    Session without(int number) {
        return withAgenda(
                agenda.stream().filter(item -> item.number() != number).toList());
    }

    Session changing(int number, UnaryOperator<AgendaItem> change) {
        return withAgenda(agenda.stream()
                .map(item -> item.number() == number ? change.apply(item) : item)
                .toList());
    }

    /** @param numbers of all items, in the order in which the session shall deal with them */
    Session ordered(List<Integer> numbers) {
        return withAgenda(agenda.stream()
                .sorted(Comparator.comparingInt(item -> numbers.indexOf(item.number())))
                .toList());
    }

    private Session withAgenda(List<AgendaItem> items) {
        List<AgendaItem> placed = new ArrayList<>();
        for (AgendaItem item : items) {
            placed.add(item.at(placed.size() + 1));
        }
        return new Session(
                id,
                body,
                venue,
                state,
                secretary,
                sequence,
                invitedAt,
                shortNotice,
                openedAt,
                closedAt,
                cancelledBecause,
                List.copyOf(placed),
                presences);
    }

    Session attendedBy(List<Presence> people) {
        return new Session(
                id,
                body,
                venue,
                state,
                secretary,
                sequence,
                invitedAt,
                shortNotice,
                openedAt,
                closedAt,
                cancelledBecause,
                agenda,
                people);
    }
}
