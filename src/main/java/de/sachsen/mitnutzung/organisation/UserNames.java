package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.Optional;

/** What the user directory calls a user. */
public interface UserNames {

    /** First and last name; empty when the directory does not know the user or has no name for them. */
    Optional<String> of(UserId user);
}
