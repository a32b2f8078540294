package de.sachsen.mitnutzung.portal;

import java.util.List;

/** With whom one may sign in to try the application; there is no such thing in operation. */
public interface SignInHints {

    List<Hint> hints();

    /** The password of all of them. */
    String password();

    /**
     * One account.
     *
     * @param id the sign-in name
     * @param description German, whose role it plays
     */
    record Hint(String id, String description) {}
}
