package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;
import java.util.Optional;

/** The organisations that take part, and who acts for them. */
public interface Organisations {

    /** The one organisation that a user acts for. */
    Optional<Organisation> of(UserId user);

    Optional<Organisation> find(OrganisationId id);

    /** The organisation of a municipality or district that the directory has. */
    Optional<Organisation> municipality(Ags ags);

    /** By user id. */
    List<UserId> peopleOf(OrganisationId id);
}
