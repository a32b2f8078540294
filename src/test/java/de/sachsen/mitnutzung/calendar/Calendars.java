package de.sachsen.mitnutzung.calendar;

/** The real calendar, for tests of what counts with it. */
public final class Calendars {

    private Calendars() {}

    public static WorkingCalendar saxon() {
        return new SaxonCalendar();
    }
}
