package de.sachsen.mitnutzung.statistics;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;

import de.sachsen.mitnutzung.platform.InvalidField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Whole days of Europe/Berlin, both inclusive. */
public record DateRange(LocalDate from, LocalDate to) {

    /** No day before it; the agreement is of 2011. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** No day after it. */
    public static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** How many quarters there are by default, the running one included. */
    private static final int QUARTERS = 4;

    /** @throws InvalidField when a day is out of the possible ones, or the first is after the last */
    public DateRange {
        requirePossible("from", from);
        requirePossible("to", to);
        if (from.isAfter(to)) {
            throw new InvalidField("from", "Der erste Tag liegt nach dem letzten.");
        }
    }

    /** What is missing: the last day is today, the first that of the quarter three before the last day's. */
    public static DateRange of(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today) {
        LocalDate last = to.orElse(today);
        requirePossible("to", last);
        return new DateRange(from.orElseGet(() -> Quarter.of(last).first().minusMonths(3L * (QUARTERS - 1))), last);
    }

    private static void requirePossible(String field, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidField(field, "Der Tag muss zwischen dem 01.01.2000 und dem 31.12.2999 liegen.");
        }
    }

    /** The first moment that belongs to it. */
    public Instant start() {
        return from.atStartOfDay(BERLIN).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(BERLIN).toInstant();
    }
}
