package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows sessions to those whom they are for: the body, the office, administrators. */
@Service
@Transactional(readOnly = true)
public class ReadSessions {

    private final Sessions sessions;
    private final Officers officers;

    ReadSessions(Sessions sessions, Officers officers) {
        this.sessions = sessions;
        this.officers = officers;
    }

    /** @throws NoGuest when no session is for the reader */
    public Page<Session> list(UserId reader, Page.Request page) {
        Set<Body> bodies = officers.readableBy(reader);
        if (bodies.isEmpty()) {
            throw new NoGuest();
        }
        return sessions.list(bodies, page);
    }

    /**
     * @throws UnknownSession when there is none of that number
     * @throws NoGuest when it is not for the reader
     */
    public Session get(SessionId id, UserId reader) {
        Session session = sessions.get(id);
        if (!officers.readableBy(reader).contains(session.body())) {
            throw new NoGuest();
        }
        return session;
    }

    /** Whether there is anything to read. */
    public boolean mayRead(UserId reader) {
        return !officers.readableBy(reader).isEmpty();
    }
}
