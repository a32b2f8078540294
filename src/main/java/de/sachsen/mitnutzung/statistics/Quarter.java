package de.sachsen.mitnutzung.statistics;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/**
 * A quarter of a calendar year.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Comparator<Quarter> BY_TIME =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has no quarter " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** By the day in Europe/Berlin. */
    public static Quarter of(Instant moment) {
        return of(LocalDate.ofInstant(moment, BERLIN));
    }

    public LocalDate first() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public String german() {
        return number + ". Quartal " + year;
    }

    @Override
    public int compareTo(Quarter other) {
        return BY_TIME.compare(this, other);
    }

    /** For instance {@code 2026-Q3}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
