package de.sachsen.mitnutzung.notification;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.notification.calendar.Attendee;
import de.sachsen.mitnutzung.notification.calendar.CalendarMethod;
import de.sachsen.mitnutzung.notification.calendar.Invitation;
import de.sachsen.mitnutzung.notification.mail.Letter;
import de.sachsen.mitnutzung.notification.mail.MailAddress;
import de.sachsen.mitnutzung.notification.mail.MailOutbox;
import de.sachsen.mitnutzung.notification.mail.MailSettings;
import de.sachsen.mitnutzung.notification.mail.PaperBundle;
import de.sachsen.mitnutzung.organisation.UserNames;
import de.sachsen.mitnutzung.platform.Pseudonym;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people to sessions: by a notice in the portal, and by mail with an appointment for their calendar where a mail
 * server is set up and the person has an address. In the caller's transaction, so that what is rolled back is told to
 * nobody. All messages about a session carry the same identity and a rising number, which this keeps; who did it is told
 * nothing. Each person's appointment names only themself, so that nobody learns the others' addresses.
 */
@Component
public class SessionMails {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.GERMANY);

    private final TellPeople people;
    private final UserNames names;
    private final MailOutbox outbox;
    private final MailSettings settings;
    private final CalendarEntries entries;
    private final Clock clock;

    SessionMails(
            TellPeople people,
            UserNames names,
            MailOutbox outbox,
            MailSettings settings,
            CalendarEntries entries,
            Clock clock) {
        this.people = people;
        this.names = names;
        this.outbox = outbox;
        this.settings = settings;
        this.entries = entries;
        this.clock = clock;
    }

    /** @param actor who invited and needs no message; nobody when the system did */
    @Transactional(propagation = Propagation.MANDATORY)
    public void invited(SessionInvitation session, Optional<UserId> actor) {
        tell(session, Message.INVITED, session.invited(), actor);
    }

    /** Time, place, agenda or papers are others than before. Whoever is new is told by {@link #invited}, with them alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(SessionInvitation session, Optional<UserId> actor) {
        tell(session, Message.CHANGED, session.invited(), actor);
    }

    /** The session does not take place. Its papers are not sent again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancelled(SessionInvitation session, Optional<UserId> actor) {
        tell(session, Message.CANCELLED, session.invited(), actor);
    }

    /** The session takes place without some who were invited before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void uninvited(SessionInvitation session, List<UserId> nowAbsent, Optional<UserId> actor) {
        tell(session, Message.UNINVITED, nowAbsent, actor);
    }

    private void tell(SessionInvitation session, Message message, List<UserId> recipients, Optional<UserId> actor) {
        List<UserId> others = recipients.stream()
                .distinct()
                .filter(recipient -> !Pseudonym.is(recipient))
                .filter(recipient -> actor.filter(recipient::equals).isEmpty())
                .toList();
        people.tell(
                others.stream(),
                new CaseName(session.session(), session.title()),
                message.sentence.formatted(GermanDates.moment(session.start())),
                message == Message.INVITED || message == Message.CHANGED ? facts(session) : "");
        Map<UserId, MailAddress> reachable =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        others.forEach(recipient -> outbox.reaches(recipient).ifPresent(address -> reachable.put(recipient, address)));
        if (!reachable.isEmpty()) {
            send(session, message, reachable);
        }
    }

    private void send(SessionInvitation session, Message message, Map<UserId, MailAddress> recipients) {
        CalendarEntries.Entry entry =
                entries.next(session.session(), settings.from().domain());
        Optional<PaperBundle> papers =
                message.method == CalendarMethod.REQUEST ? outbox.keep(session.papers()) : Optional.empty();
        Instant now = clock.instant();
        recipients.forEach((recipient, address) -> outbox.queue(
                recipient,
                address,
                new Letter(
                        session.session(),
                        message.subject.formatted(session.title(), GermanDates.moment(session.start())),
                        text(session, message),
                        session.link(),
                        Optional.of(appointment(session, message, entry, recipient, address, now)
                                .message()),
                        papers)));
    }

    private Invitation appointment(
            SessionInvitation session,
            Message message,
            CalendarEntries.Entry entry,
            UserId recipient,
            MailAddress address,
            Instant now) {
        return new Invitation(
                entry.uid(),
                entry.sequence(),
                message.method,
                now,
                session.title(),
                facts(session),
                session.place(),
                settings.address(session.link()),
                session.start(),
                session.end(),
                new Attendee(
                        settings.fromName(),
                        settings.replyTo().orElse(settings.from()).value()),
                List.of(new Attendee(names.of(recipient).orElse(recipient.value()), address.value())),
                settings.replyTo().isPresent());
    }

    private static String text(SessionInvitation session, Message message) {
        String when = message.opening + "\n\n" + session.title() + "\n" + facts(session);
        return message.method == CalendarMethod.REQUEST
                ? when + "\n\nDer Termin liegt als Kalenderdatei bei."
                : when + "\n\nBitte streichen Sie den Termin; die beiliegende Kalenderdatei tut es für Sie.";
    }

    private static String facts(SessionInvitation session) {
        String facts = "Zeit: %s\nOrt: %s".formatted(period(session), session.place());
        return session.text().isBlank()
                ? facts
                : facts + "\n\n" + session.text().strip();
    }

    /** For instance {@code Dienstag, 1. Dezember 2026, 10:00 bis 12:00 Uhr}. */
    private static String period(SessionInvitation session) {
        var start = session.start().atZone(BERLIN);
        var end = session.end().atZone(BERLIN);
        LocalDate lastDay = end.toLocalDate();
        return "%s, %s bis %s%s Uhr"
                .formatted(
                        WEEKDAY.format(start),
                        TIME.format(start),
                        lastDay.equals(start.toLocalDate()) ? "" : WEEKDAY.format(end) + ", ",
                        TIME.format(end));
    }

    /** What people are told; subjects take title and start, sentences the start. */
    private enum Message {
        INVITED(
                CalendarMethod.REQUEST,
                "Einladung: %s am %s",
                "Sie sind zur Sitzung am %s eingeladen.",
                "Sie sind zur folgenden Sitzung eingeladen:"),
        CHANGED(
                CalendarMethod.REQUEST,
                "Geändert: %s am %s",
                "Die Einladung zur Sitzung am %s ist geändert.",
                "Die Einladung zur folgenden Sitzung ist geändert. Es gilt jetzt:"),
        CANCELLED(
                CalendarMethod.CANCEL,
                "Abgesagt: %s am %s",
                "Die Sitzung am %s ist abgesagt.",
                "Die folgende Sitzung ist abgesagt:"),
        UNINVITED(
                CalendarMethod.CANCEL,
                "Ausgeladen: %s am %s",
                "Zur Sitzung am %s sind Sie nicht mehr eingeladen.",
                "Zur folgenden Sitzung sind Sie nicht mehr eingeladen:");

        private final CalendarMethod method;
        private final String subject;
        private final String sentence;
        private final String opening;

        Message(CalendarMethod method, String subject, String sentence, String opening) {
            this.method = method;
            this.subject = subject;
            this.sentence = sentence;
            this.opening = opening;
        }
    }
}
