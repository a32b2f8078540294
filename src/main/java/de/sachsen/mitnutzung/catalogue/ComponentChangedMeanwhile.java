package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.Refusal;

/** A draft is based on a version that is no longer the newest. */
public final class ComponentChangedMeanwhile extends Refusal {

    ComponentChangedMeanwhile() {
        super(
                Kind.CONFLICT,
                "Zu dieser Basiskomponente wurde inzwischen eine neuere Version veröffentlicht. Bitte auf deren Grundlage ändern.");
    }
}
