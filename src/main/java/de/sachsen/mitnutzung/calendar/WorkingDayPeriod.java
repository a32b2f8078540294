package de.sachsen.mitnutzung.calendar;

/**
 * A number of working days.
 *
 * @param days 0 or more; 0 lasts until the end of the day on which it begins
 */
public record WorkingDayPeriod(int days) implements Period {

    public WorkingDayPeriod {
        if (days < 0) {
            throw new IllegalArgumentException("a period cannot be negative: " + days + "WD");
        }
    }

    @Override
    public WorkingDayPeriod twice() {
        return new WorkingDayPeriod(Math.multiplyExact(days, 2));
    }

    @Override
    public String toString() {
        return days + "WD";
    }
}
