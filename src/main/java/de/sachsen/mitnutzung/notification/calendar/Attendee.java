package de.sachsen.mitnutzung.notification.calendar;

/**
 * Somebody who is named in an appointment.
 *
 * @param name what people call them
 * @param address for mail
 */
public record Attendee(String name, String address) {}
