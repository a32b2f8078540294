package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.Refusal;

/** The catalogue has no component, or no version of it, by this name. */
public final class UnknownComponent extends Refusal {

    public UnknownComponent() {
        super(Kind.UNKNOWN, "Diese Basiskomponente oder diese Version gibt es im Katalog nicht.");
    }
}
