package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatHolders;
import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.RequirementEvents.SessionMissing;
import de.sachsen.mitnutzung.session.AgendaItem;
import de.sachsen.mitnutzung.session.Session;
import de.sachsen.mitnutzung.session.SessionEvents.SessionCancelled;
import de.sachsen.mitnutzung.session.SessionEvents.SessionChanged;
import de.sachsen.mitnutzung.session.SessionEvents.SessionClosed;
import de.sachsen.mitnutzung.session.SessionEvents.SessionInvited;
import de.sachsen.mitnutzung.session.SessionEvents.SessionProposed;
import de.sachsen.mitnutzung.session.Venue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Invites the members and deputies of a body to its sessions, and tells the office what it has to plan. */
@Component
class SessionNotices {

    private final TellPeople people;
    private final SessionMails mails;
    private final Seats seats;
    private final Clock clock;

    SessionNotices(TellPeople people, SessionMails mails, Seats seats, Clock clock) {
        this.people = people;
        this.mails = mails;
        this.seats = seats;
        this.clock = clock;
    }

    @EventListener
    void on(SessionProposed event) {
        Session session = event.session();
        people.tell(
                people.in(Groups.OFFICE),
                new CaseName(session.id().value(), title(session)),
                "Eine Anforderung wartet auf eine Sitzung; vorgeschlagen ist der %s."
                        .formatted(GermanDates.moment(session.venue().startsAt())),
                "Bitte legen Sie Zeit und Ort fest und laden Sie ein. Es war keine Sitzung geplant.");
    }

    @EventListener
    void on(SessionInvited event) {
        mails.invited(invitation(event.session()), Optional.of(event.actor()));
    }

    @EventListener
    void on(SessionChanged event) {
        mails.changed(invitation(event.session()), Optional.of(event.actor()));
    }

    @EventListener
    void on(SessionCancelled event) {
        mails.cancelled(invitation(event.session()), Optional.of(event.actor()));
    }

    @EventListener
    void on(SessionClosed event) {
        Session session = event.session();
        people.tell(
                invited(session.body()).filter(recipient -> !recipient.equals(event.actor())),
                new CaseName(session.id().value(), title(session)),
                "Die Sitzung ist geschlossen.",
                event.next()
                        .map(next -> "Was nicht behandelt wurde, steht auf der Tagesordnung der Sitzung " + next + ".")
                        .orElse("Die Tagesordnung ist abgearbeitet."));
    }

    @EventListener
    void on(SessionMissing event) {
        people.tell(
                Stream.of(Groups.OFFICE, Groups.WORKING_GROUP_CHAIR).flatMap(people::in),
                new CaseName(event.requirement().value(), event.title()),
                "Die Anforderung wartet noch auf eine Sitzung der Arbeitsgruppe.",
                "Bitte laden Sie zu einer Sitzung ein.");
    }

    private SessionInvitation invitation(Session session) {
        Venue venue = session.venue();
        return new SessionInvitation(
                session.id().value(),
                title(session),
                venue.startsAt(),
                venue.endsAt(),
                Stream.of(venue.place(), venue.link()).flatMap(Optional::stream).collect(Collectors.joining(", ")),
                text(session),
                "/sitzungen/" + session.id(),
                invited(session.body()).toList(),
                List.of());
    }

    private static String title(Session session) {
        return "Sitzung: " + session.body().german();
    }

    private static String text(Session session) {
        String agenda = session.agenda().stream()
                .map(SessionNotices::line)
                .collect(Collectors.joining("\n", "Tagesordnung\n", ""));
        return Stream.of(
                        Optional.of(agenda),
                        session.shortNotice().map(reason -> "Verkürzte Einladungsfrist: " + reason),
                        session.cancelledBecause().map(reason -> "Grund der Absage: " + reason))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
    }

    private static String line(AgendaItem item) {
        return item.position() + ". " + item.title()
                + item.requirement().map(number -> " (" + number + ")").orElse("");
    }

    private Stream<UserId> invited(Body body) {
        List<PersonId> holders = seats.on(body, LocalDate.now(clock)).stream()
                .flatMap(SessionNotices::people)
                .toList();
        return people.behind(holders);
    }

    private static Stream<PersonId> people(SeatHolders seat) {
        return Stream.concat(seat.member().stream(), seat.deputy().stream());
    }
}
