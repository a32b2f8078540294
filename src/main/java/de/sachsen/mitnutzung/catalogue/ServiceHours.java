package de.sachsen.mitnutzung.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Times that come again each week, in Europe/Berlin. Public holidays are the calendar's matter.
 *
 * @param windows without overlaps, Monday first
 */
public record ServiceHours(@JsonValue List<Window> windows) {

    /**
     * A stretch of one day.
     *
     * @param until exclusive; {@code 00:00} is the end of the day
     */
    public record Window(DayOfWeek day, LocalTime from, LocalTime until) {

        public Window {
            Objects.requireNonNull(day);
            Objects.requireNonNull(from);
            if (!until.equals(LocalTime.MIDNIGHT) && !until.isAfter(from)) {
                throw new IllegalArgumentException("a window ends after it begins");
            }
        }

        boolean lastsToMidnight() {
            return until.equals(LocalTime.MIDNIGHT);
        }

        private boolean wholeDay() {
            return from.equals(LocalTime.MIDNIGHT) && lastsToMidnight();
        }

        private boolean overlaps(Window later) {
            return day == later.day && (lastsToMidnight() || later.from.isBefore(until));
        }

        private boolean goesOnIn(Window later) {
            return lastsToMidnight()
                    && !wholeDay()
                    && later.day == day.plus(1)
                    && later.from.equals(LocalTime.MIDNIGHT)
                    && !later.wholeDay();
        }

        private boolean sameTimesAs(Window other) {
            return from.equals(other.from) && until.equals(other.until);
        }
    }

    /** @throws IllegalArgumentException when two windows overlap */
    @JsonCreator
    public ServiceHours {
        windows = windows.stream()
                .sorted(Comparator.comparing(Window::day).thenComparing(Window::from))
                .toList();
        for (int i = 1; i < windows.size(); i++) {
            if (windows.get(i - 1).overlaps(windows.get(i))) {
                throw new IllegalArgumentException(
                        "windows overlap on " + windows.get(i).day());
            }
        }
    }

    /** Seven days, 24 hours. */
    public static ServiceHours aroundTheClock() {
        return new ServiceHours(Arrays.stream(DayOfWeek.values())
                .map(day -> new Window(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .toList());
    }

    /** For people: {@code Mo–Do 08:00–17:00 Uhr, Fr 08:00–15:00 Uhr}; {@code keine} when there are none. */
    public String inGerman() {
        if (windows.isEmpty()) {
            return "keine";
        }
        if (equals(aroundTheClock())) {
            return "rund um die Uhr";
        }
        List<String> parts = new ArrayList<>();
        int first = 0;
        while (first < windows.size()) {
            int last = first;
            if (last + 1 < windows.size() && windows.get(last).goesOnIn(windows.get(last + 1))) {
                last++;
                parts.add(overnight(windows.get(first), windows.get(last)));
            } else {
                while (last + 1 < windows.size() && alike(windows.get(last), windows.get(last + 1))) {
                    last++;
                }
                parts.add(days(windows.get(first), windows.get(last)));
            }
            first = last + 1;
        }
        return parts.stream().collect(Collectors.joining(", "));
    }

    private static boolean alike(Window earlier, Window later) {
        return later.day() == earlier.day().plus(1) && earlier.sameTimesAs(later);
    }

    private static String overnight(Window evening, Window morning) {
        return "%s %s – %s %s Uhr"
                .formatted(shortName(evening.day()), evening.from(), shortName(morning.day()), morning.until());
    }

    private static String days(Window first, Window last) {
        String days = first.day() == last.day()
                ? shortName(first.day())
                : shortName(first.day()) + "–" + shortName(last.day());
        return "%s %s–%s Uhr".formatted(days, first.from(), first.lastsToMidnight() ? "24:00" : first.until());
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, Locale.GERMAN).replace(".", "");
    }
}
