package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.notification.mail.Paper;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.List;

/**
 * A session as those are told of it who are invited.
 *
 * @param session its number, for instance {@code SIT-2026-0001}
 * @param title German, for instance {@code 12. Sitzung der Arbeitsgruppe}
 * @param end after the start
 * @param place a room, or how to take part
 * @param text German, the agenda for instance; paragraphs with an empty line between them, may be empty
 * @param link path of its page in the portal, for instance {@code /sitzungen/SIT-2026-0001}
 * @param invited whoever is named twice is told once
 * @param papers go with the invitation
 */
public record SessionInvitation(
        String session,
        String title,
        Instant start,
        Instant end,
        String place,
        String text,
        String link,
        List<UserId> invited,
        List<Paper> papers) {

    public SessionInvitation {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a session ends after it starts");
        }
        invited = List.copyOf(invited);
        papers = List.copyOf(papers);
    }
}
