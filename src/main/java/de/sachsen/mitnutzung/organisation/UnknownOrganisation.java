package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.Refusal;

/** There is no such organisation. */
public final class UnknownOrganisation extends Refusal {

    UnknownOrganisation() {
        super(Kind.UNKNOWN, "Diese Organisation gibt es nicht.");
    }
}
