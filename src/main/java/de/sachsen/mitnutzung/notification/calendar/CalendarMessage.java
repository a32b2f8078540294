package de.sachsen.mitnutzung.notification.calendar;

/**
 * An appointment as it is sent.
 *
 * @param method the one that stands in the text
 * @param text an iCalendar object, lines ended by CR LF
 */
public record CalendarMessage(CalendarMethod method, String text) {}
