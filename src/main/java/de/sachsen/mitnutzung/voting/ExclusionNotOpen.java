package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The ballot is not open, or its deadline has passed by the database's clock. */
public final class ExclusionNotOpen extends Refusal {

    ExclusionNotOpen() {
        super(Kind.CONFLICT, "Die Abstimmung ist nicht offen; ein Ausschluss ist nicht mehr möglich.");
    }
}
