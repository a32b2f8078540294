package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.Optional;

/** Where the user directory says that mail reaches a user. */
public interface MailAddresses {

    /** As it stands in the directory, which does not check it; empty when there is none. */
    Optional<String> of(UserId user);
}
