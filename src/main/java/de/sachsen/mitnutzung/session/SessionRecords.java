package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.organisation.Body;

/** How sessions are kept. Whoever changes one holds it by {@link #lock} first. */
public interface SessionRecords extends Sessions {

    /** @throws UnknownSession when there is none of that number */
    Session lock(SessionId id);

    /** Keeps two from drawing up a session or placing a matter for the same body at the same time. */
    void lock(Body body);

    void add(Session session);

    /** Agenda and presences included. */
    void save(Session session);
}
