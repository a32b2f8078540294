package de.sachsen.mitnutzung.notification.calendar;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sent, read again by the library and by the letter of RFC 5545. */
class InvitationTest {

    private static final Instant STAMP = Instant.parse("2026-11-24T15:00:00.123456Z");
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 12, 1, 10, 0);

    @ParameterizedTest
    @EnumSource(CalendarMethod.class)
    void it_is_valid_and_reads_as_it_was_written(CalendarMethod method) throws Exception {
        CalendarMessage message = invitation(method, TEN, "Zeit; Ort, \\ und:\nTagesordnung", "Frau Groß-Öttinger")
                .message();

        assertThat(message.method()).isEqualTo(method);
        Calendar read = read(message);
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(message.text()).contains("\r\nMETHOD:" + method + "\r\n");
        VEvent event = event(read);
        assertThat(value(event, "UID")).isEqualTo("8f14e45f@example.org");
        assertThat(value(event, "SEQUENCE")).isEqualTo("2");
        assertThat(value(event, "SUMMARY")).isEqualTo("12. Sitzung der Arbeitsgruppe");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("Zeit; Ort, \\ und:\nTagesordnung");
        assertThat(value(event, "LOCATION")).isEqualTo("Staatskanzlei, Raum „Elbe“; Dresden");
        assertThat(value(event, "URL")).isEqualTo("https://example.org/sitzungen/SIT-2026-0012");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261124T150000Z");
        assertThat(value(event, "STATUS")).isEqualTo(method == CalendarMethod.CANCEL ? "CANCELLED" : "CONFIRMED");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:office@example.org");
        var attendee = event.getRequiredProperty("ATTENDEE");
        assertThat(attendee.getValue()).isEqualTo("mailto:state1@example.org");
        assertThat(attendee.getRequiredParameter("CN").getValue()).isEqualTo("Frau Groß-Öttinger");
        assertThat(attendee.getRequiredParameter("RSVP").getValue()).isEqualTo("TRUE");
    }

    /** The clock goes forward on 2027-03-28 and back on 2026-10-25. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-01T10:00, 20261201T100000, 1",
        "2026-07-01T10:00, 20260701T100000, 2",
        "2026-10-25T01:30, 20261025T013000, 2",
        "2026-10-25T10:00, 20261025T100000, 1",
        "2027-03-28T01:30, 20270328T013000, 1",
        "2027-03-28T10:00, 20270328T100000, 2"
    })
    void it_begins_at_the_time_of_berlin_in_summer_and_winter(LocalDateTime start, String written, int hoursAhead)
            throws Exception {
        CalendarMessage message =
                invitation(CalendarMethod.REQUEST, start, "", "Mitglied").message();

        assertThat(message.text()).contains("\r\nDTSTART;TZID=Europe/Berlin:" + written + "\r\n");
        Calendar read = read(message);
        ZonedDateTime begins = (ZonedDateTime)
                event(read).<Temporal>getStartDate().map(DtStart::getDate).orElseThrow();
        assertThat(begins.toInstant()).isEqualTo(start.atZone(BERLIN).toInstant());
        // by the rules that go along, for programs that know no zone of that name
        assertThat(new TimeZone(read.<VTimeZone>getComponent(Component.VTIMEZONE)
                                .orElseThrow())
                        .getOffset(begins.toInstant().toEpochMilli()))
                .isEqualTo((int) Duration.ofHours(hoursAhead).toMillis());
        assertThat(ZoneOffset.ofHours(hoursAhead)).isEqualTo(begins.getOffset());
    }

    @Test
    void no_line_is_longer_than_75_octets_and_none_breaks_a_character() throws Exception {
        String text =
                "Überprüfung der Größenänderung für Straßenämter 😀 ".repeat(30).strip();
        CalendarMessage message =
                invitation(CalendarMethod.REQUEST, TEN, text, "Ä".repeat(60)).message();

        assertThat(message.text().split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
        });
        assertThat(value(event(read(message)), "DESCRIPTION")).isEqualTo(text);
    }

    @Test
    void security_7_nothing_that_is_typed_becomes_a_line_of_its_own() throws Exception {
        String crafted = "Sitzung\r\nATTENDEE:mailto:eve@example.org\nBEGIN:VALARM\rX-A:1\u2028X-B:2";
        Invitation typed = new Invitation(
                "8f14e45f@example.org",
                0,
                CalendarMethod.REQUEST,
                STAMP,
                crafted,
                crafted,
                crafted,
                URI.create("https://example.org/"),
                TEN.atZone(BERLIN).toInstant(),
                TEN.plusHours(2).atZone(BERLIN).toInstant(),
                new Attendee("Büro\";X=\"", "office@example.org"),
                List.of(new Attendee(crafted + "\";ROLE=CHAIR:", "state1@example.org")),
                false);

        CalendarMessage message = typed.message();

        VEvent event = event(read(message));
        assertThat(event.getProperties("ATTENDEE")).hasSize(1);
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getRequiredProperty("ATTENDEE")
                        .getRequiredParameter("ROLE")
                        .getValue())
                .isEqualTo("REQ-PARTICIPANT");
        assertThat(value(event, "SUMMARY")).startsWith("Sitzung ATTENDEE:").doesNotContain("\n");
        assertThat(message.text().lines())
                .noneMatch(line -> line.matches("(X-A|X-B|BEGIN:VALARM|ATTENDEE:mailto:eve).*"));
    }

    @Test
    void it_ends_after_it_starts() {
        Instant start = TEN.atZone(BERLIN).toInstant();

        assertThatThrownBy(() -> new Invitation(
                        "x@example.org",
                        0,
                        CalendarMethod.REQUEST,
                        STAMP,
                        "",
                        "",
                        "",
                        URI.create("https://example.org/"),
                        start,
                        start,
                        new Attendee("", "office@example.org"),
                        List.of(),
                        false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Invitation invitation(
            CalendarMethod method, LocalDateTime start, String description, String attendee) {
        return new Invitation(
                "8f14e45f@example.org",
                2,
                method,
                STAMP,
                "12. Sitzung der Arbeitsgruppe",
                description,
                "Staatskanzlei, Raum „Elbe“; Dresden",
                URI.create("https://example.org/sitzungen/SIT-2026-0012"),
                start.atZone(BERLIN).toInstant(),
                start.plusHours(2).atZone(BERLIN).toInstant(),
                new Attendee("Geschäftsstelle", "office@example.org"),
                List.of(new Attendee(attendee, "state1@example.org")),
                true);
    }

    private static Calendar read(CalendarMessage message) throws Exception {
        return new CalendarBuilder().build(new StringReader(message.text()));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
