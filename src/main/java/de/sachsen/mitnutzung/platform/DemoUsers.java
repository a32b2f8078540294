package de.sachsen.mitnutzung.platform;

import java.util.List;

/** The users of a demonstration, for its sign-in page. In production there is no such bean. */
public interface DemoUsers {

    /** The password of all of them, public by intention; nothing in production may have it. */
    String PASSWORD = "Mitnutzung-Demo-26";

    List<DemoUser> all();

    /** @param description German, who this is and what they may do */
    record DemoUser(UserId id, String description) {}
}
