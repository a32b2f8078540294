package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.Optional;

/** Who is behind an opaque person id. */
public interface People {

    /** The name of everybody who was made unknown. */
    String NAMELESS = "Ausgeschiedene Person";

    /** The person that a user is; made up at first use and kept, even if the surrounding transaction fails. */
    PersonId idOf(UserId user);

    /** The person that a user is, if they ever acted or held a seat; nobody is made up. */
    Optional<PersonId> find(UserId user);

    /** The user that a person is; nobody once the person was made unknown. */
    Optional<UserId> userOf(PersonId person);

    /**
     * What to call the person: as the user directory does, or did while it knew them.
     *
     * @throws IllegalArgumentException when there never was such a person
     */
    String nameOf(PersonId person);
}
