package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.LocalDate;

/** What a body decides on, as far as its sessions have to know; whoever runs these cases provides it. */
public interface AgendaMatters {

    /** Whose sessions deal with these matters. */
    Body body();

    /** Whether the requirement may wait for a session: not yet decided and no ballot open on it. */
    boolean isOpen(String requirement);

    /** What the agenda calls it. */
    String title(String requirement);

    /**
     * The session has come to it: a ballot opens.
     *
     * @return whether it was waiting for that
     */
    boolean call(String requirement);

    /**
     * Puts it off; it comes back to the office's check on that day.
     *
     * @return whether it was waiting for the session
     */
    boolean defer(String requirement, String reason, LocalDate until, UserId officer);
}
