package de.sachsen.mitnutzung.calendar;

import java.time.Duration;

/**
 * A duration that elapses around the clock, working days or not.
 *
 * @param duration zero or more
 */
public record ElapsedPeriod(Duration duration) implements Period {

    public ElapsedPeriod {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a period cannot be negative: " + duration);
        }
    }

    @Override
    public ElapsedPeriod twice() {
        return new ElapsedPeriod(duration.multipliedBy(2));
    }

    @Override
    public String toString() {
        return duration.toString();
    }
}
