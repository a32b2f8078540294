package de.sachsen.mitnutzung.notification.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * An appointment to which people are invited.
 *
 * @param uid the same in all messages about it
 * @param sequence higher in each later message
 * @param stamp when the message was made
 * @param end after the start
 * @param answersWanted whether calendar programs ask their user for an answer to the organiser
 */
public record Invitation(
        String uid,
        int sequence,
        CalendarMethod method,
        Instant stamp,
        String summary,
        String description,
        String location,
        URI url,
        Instant start,
        Instant end,
        Attendee organiser,
        List<Attendee> attendees,
        boolean answersWanted) {

    public Invitation {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("an appointment ends after it starts");
        }
    }

    /** As it goes out: valid after RFC 5545, in the time of Berlin with the rules of its clock. */
    public CalendarMessage message() {
        return new CalendarMessage(method, new InvitationText(this).toString());
    }
}
