package de.sachsen.mitnutzung.calendar;

import java.time.Instant;

/**
 * When periods end. Working days count from the day after; their deadline is 00:00 Europe/Berlin of the day that follows
 * the last one, exclusive: what happens before it is in time. Named periods begin now, by the database's clock.
 */
public interface Deadlines {

    Instant after(Period period, Instant start);

    /**
     * @param periodName as in the configuration, for instance {@code council-ballot}
     * @throws IllegalArgumentException when there is no such period
     */
    Instant of(String periodName);

    /**
     * When the period would end if it were granted twice over.
     *
     * @throws IllegalArgumentException when there is no such period
     */
    Instant twice(String periodName);

    /** 00:00 Europe/Berlin of tomorrow, be it a working day or not. */
    Instant endOfToday();

    /**
     * 00:00 Europe/Berlin of the next working day after today. The period {@code second-ballot-opening} can name a later
     * working day, or a duration from now.
     */
    Instant nextWorkingDay();
}
