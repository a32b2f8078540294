package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.Optional;

/** For whom a person acts. */
public interface MyOrganisation {

    /** The name of the municipality, office or body; absent when none is known. */
    Optional<String> nameFor(UserId user);
}
