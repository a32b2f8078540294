package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.Optional;

/** What happens to sessions, for those who tell people about it. */
public final class SessionEvents {

    private SessionEvents() {}

    /** The application drew one up, because something waits for it. */
    public record SessionProposed(Session session) {}

    /** @param actor who invited; is not told about it by a notice */
    public record SessionInvited(Session session, UserId actor) {}

    /** Time, place or agenda are others than those invited know. */
    public record SessionChanged(Session session, UserId actor) {}

    /** Those invited need not come. */
    public record SessionCancelled(Session session, UserId actor) {}

    public record SessionOpened(Session session, UserId actor) {}

    /** @param next the session that deals with what was not decided, if anything was not */
    public record SessionClosed(Session session, Optional<SessionId> next, UserId actor) {}
}
