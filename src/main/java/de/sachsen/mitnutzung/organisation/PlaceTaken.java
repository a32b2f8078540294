package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.Refusal;

/** Somebody else is member, or deputy, of the seat during that time. */
public final class PlaceTaken extends Refusal {

    PlaceTaken() {
        super(Kind.CONFLICT, "Dieser Platz ist in der angegebenen Zeit bereits besetzt.");
    }
}
