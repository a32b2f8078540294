package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.Page;
import java.util.List;
import java.util.Set;

/** All sessions that ever were. */
public interface Sessions {

    /** @throws UnknownSession when there is none of that number */
    Session get(SessionId id);

    /** Of these bodies, the latest first. */
    Page<Session> list(Set<Body> bodies, Page.Request page);

    /** Those of the body that are neither closed nor cancelled, the earliest first. */
    List<Session> ahead(Body body);
}
