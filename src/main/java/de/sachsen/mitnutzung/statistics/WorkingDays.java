package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts working days between any two of many days, asking the calendar for each day once. */
final class WorkingDays {

    private final LocalDate first;

    /** How many working days there are after the first day, up to each day. */
    private final int[] upTo;

    /** @param last not before the first */
    WorkingDays(WorkingCalendar calendar, LocalDate first, LocalDate last) {
        this.first = first;
        this.upTo = new int[(int) ChronoUnit.DAYS.between(first, last) + 1];
        for (int day = 1; day < upTo.length; day++) {
            upTo[day] = upTo[day - 1] + (calendar.isWorkingDay(first.plusDays(day)) ? 1 : 0);
        }
    }

    /** Counted from the day after {@code from} up to and with {@code to}, as periods are. */
    int between(LocalDate from, LocalDate to) {
        return upTo[index(to)] - upTo[index(from)];
    }

    private int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
