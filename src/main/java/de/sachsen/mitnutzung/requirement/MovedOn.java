package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** The requirement is not in the state that this step needs. */
public final class MovedOn extends Refusal {

    public MovedOn() {
        super(Kind.CONFLICT, "Die Anforderung ist inzwischen weiter; dieser Schritt ist nicht mehr möglich.");
    }
}
