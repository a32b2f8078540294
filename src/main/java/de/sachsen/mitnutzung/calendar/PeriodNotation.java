package de.sachsen.mitnutzung.calendar;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How periods are written in the configuration. */
final class PeriodNotation {

    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,4})WD");
    private static final Duration LONGEST = Duration.ofDays(9_999);

    private PeriodNotation() {}

    static Period read(String text) {
        String written = text == null ? "" : text.strip();
        Matcher workingDays = WORKING_DAYS.matcher(written);
        if (workingDays.matches()) {
            return new WorkingDayPeriod(Integer.parseInt(workingDays.group(1)));
        }
        try {
            Duration duration = Duration.parse(written);
            if (!duration.isNegative() && duration.compareTo(LONGEST) <= 0) {
                return new ElapsedPeriod(duration);
            }
        } catch (DateTimeParseException noDuration) {
            // told below, together with a duration out of range
        }
        throw new IllegalArgumentException("not a period: '" + written
                + "'; write 0WD to 9999WD for working days, or an ISO-8601 duration such as PT20S, up to 9999 days");
    }
}
