package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** Only whoever answers for the requirement may do this. */
public final class NotTheRequester extends Refusal {

    public NotTheRequester() {
        super(Kind.FORBIDDEN, "Das darf nur die einreichende Stelle.");
    }
}
