package de.sachsen.mitnutzung.calendar;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Days and times as people in Saxony read them, in the time of Europe/Berlin. */
public final class GermanDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm 'Uhr'");

    private GermanDates() {}

    /** For instance {@code 23.11.2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For instance {@code 24.11.2026, 00:00 Uhr}. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(BERLIN));
    }

    /**
     * How long there is time until an exclusive deadline: {@code bis einschließlich 23.11.2026} when it falls on the
     * midnight after that day, otherwise {@code bis 23.11.2026, 14:30 Uhr}.
     */
    public static String until(Instant deadline) {
        ZonedDateTime end = deadline.atZone(BERLIN);
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "bis einschließlich " + day(end.toLocalDate().minusDays(1))
                : "bis " + moment(deadline);
    }
}
