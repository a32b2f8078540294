package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.Refusal;

/** The id is taken. */
public final class OrganisationExists extends Refusal {

    OrganisationExists() {
        super(Kind.CONFLICT, "Diese Organisation gibt es bereits.");
    }
}
