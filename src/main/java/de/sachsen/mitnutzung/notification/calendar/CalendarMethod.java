package de.sachsen.mitnutzung.notification.calendar;

/** What a calendar program is to do (RFC 5546). */
public enum CalendarMethod {
    /** Enter the appointment, or change it if it is there. */
    REQUEST,
    /** Strike it out. */
    CANCEL
}
