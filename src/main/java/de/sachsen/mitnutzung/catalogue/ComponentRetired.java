package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.Refusal;

/** The component has reached the end of its life; nothing about it changes any more. */
public final class ComponentRetired extends Refusal {

    ComponentRetired() {
        super(Kind.CONFLICT, "Diese Basiskomponente ist bereits außer Betrieb.");
    }
}
