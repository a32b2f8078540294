package de.sachsen.mitnutzung.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A deadline in words.
 *
 * @param text for instance „bis Do., 3. Dezember 2026“
 * @param urgency {@code over}, {@code soon} (today, tomorrow) or {@code later}
 * @param note „überfällig“, „heute“, „morgen“ or empty
 */
record Due(String text, String urgency, String note) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EE, d. MMMM yyyy", Locale.GERMANY);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm 'Uhr'", Locale.GERMANY);

    static Due at(Instant deadline, Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime due = deadline.atZone(now.getZone());
        // the last second of a day, or the midnight after it: either leaves the whole day
        boolean wholeDay = isMidnight(due) || isMidnight(due.plusSeconds(1));
        LocalDate day = isMidnight(due) ? due.toLocalDate().minusDays(1) : due.toLocalDate();
        String text = "bis " + day.format(DAY) + (wholeDay ? "" : ", " + due.format(TIME));
        if (!now.isBefore(due)) {
            return new Due(text, "over", "überfällig");
        }
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), day);
        return days == 0
                ? new Due(text, "soon", "heute")
                : days == 1 ? new Due(text, "soon", "morgen") : new Due(text, "later", "");
    }

    private static boolean isMidnight(ZonedDateTime moment) {
        return moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS).equals(LocalTime.MIDNIGHT);
    }
}
