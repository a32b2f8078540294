package de.sachsen.mitnutzung.notification.calendar;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An invitation as an iCalendar object. */
final class InvitationText {

    /** RFC 5545, 3.1: octets of a line, its end not counted. */
    private static final int LINE = 75;

    /** Since 1996 the rule in all of the European Union; no sitting is older. */
    private static final String RULES_OF_BERLINS_CLOCK = """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Europe/Berlin
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private final Invitation invitation;

    InvitationText(Invitation invitation) {
        this.invitation = invitation;
    }

    @Override
    public String toString() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Mitnutzung//Sitzungen//DE"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(
                switch (invitation.method()) {
                    case REQUEST -> ImmutableMethod.REQUEST;
                    case CANCEL -> ImmutableMethod.CANCEL;
                });
        calendar.add(clockOfBerlin());
        calendar.add(event());
        calendar.validate();
        return folded(calendar.toString());
    }

    private VEvent event() {
        VEvent event = new VEvent(false);
        event.add(new Uid(invitation.uid()));
        event.add(new DtStamp(invitation.stamp().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(invitation.sequence()));
        event.add(new DtStart<>(inBerlin(invitation.start())));
        event.add(new DtEnd<>(inBerlin(invitation.end())));
        event.add(new Summary(oneLine(invitation.summary())));
        event.add(new Description(lines(invitation.description())));
        event.add(new Location(oneLine(invitation.location())));
        event.add(new Url(invitation.url()));
        event.add(
                switch (invitation.method()) {
                    case REQUEST -> ImmutableStatus.VEVENT_CONFIRMED;
                    case CANCEL -> ImmutableStatus.VEVENT_CANCELLED;
                });
        event.add(ImmutableTransp.OPAQUE);
        Organizer organiser = new Organizer(mailto(invitation.organiser()));
        organiser.add(new Cn(name(invitation.organiser())));
        event.add(organiser);
        invitation.attendees().forEach(attendee -> event.add(attending(attendee)));
        return event;
    }

    private net.fortuna.ical4j.model.property.Attendee attending(Attendee attendee) {
        var attending = new net.fortuna.ical4j.model.property.Attendee(mailto(attendee));
        attending.add(new Cn(name(attendee)));
        attending.add(CuType.INDIVIDUAL);
        attending.add(Role.REQ_PARTICIPANT);
        attending.add(PartStat.NEEDS_ACTION);
        attending.add(invitation.answersWanted() ? Rsvp.TRUE : Rsvp.FALSE);
        return attending;
    }

    private static VTimeZone clockOfBerlin() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(RULES_OF_BERLINS_CLOCK.replace("\n", "\r\n")))
                    .<VTimeZone>getComponent(Component.VTIMEZONE)
                    .orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (ParserException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ZonedDateTime inBerlin(Instant instant) {
        return instant.atZone(BERLIN);
    }

    private static URI mailto(Attendee person) {
        return URI.create("mailto:" + person.address());
    }

    /** RFC 5545, 3.2: no quotes and no control characters in a parameter. */
    private static String name(Attendee person) {
        return oneLine(person.name()).replace('"', '\'');
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String lines(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ")
                .strip();
    }

    /** RFC 5545, 3.1, never within a character. */
    private static String folded(String unfolded) {
        StringBuilder folded = new StringBuilder();
        for (String line : unfolded.split("\r\n")) {
            int octets = 0;
            for (int character : line.codePoints().toArray()) {
                String one = Character.toString(character);
                int more = one.getBytes(StandardCharsets.UTF_8).length;
                if (octets + more > LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.append(one);
                octets += more;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
