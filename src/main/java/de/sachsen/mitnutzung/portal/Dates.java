package de.sachsen.mitnutzung.portal;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times with the month in words, in the time of Europe/Berlin. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy, H:mm 'Uhr'", Locale.GERMANY);

    private Dates() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(BERLIN));
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(BERLIN));
    }
}
