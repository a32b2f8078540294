package de.sachsen.mitnutzung.calendar;

import java.time.LocalDate;

/**
 * The working days of the Saxon administration: Monday to Friday without the public holidays of § 1 SächsSFG, among them
 * Reformation Day and Buß- und Bettag. Christmas Eve and New Year's Eve are working days; Corpus Christi, a holiday in
 * a few municipalities only, is one too.
 */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /**
     * The last of so many working days, counted from the day after; the day itself for none of them.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    LocalDate plus(LocalDate day, int workingDays);

    /** The first working day after this day. */
    LocalDate next(LocalDate day);
}
