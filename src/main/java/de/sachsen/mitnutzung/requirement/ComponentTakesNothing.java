package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** The component is unknown, or its retirement has begun. */
public final class ComponentTakesNothing extends Refusal {

    ComponentTakesNothing() {
        super(
                Kind.INVALID,
                "Diese Basiskomponente gibt es nicht, oder sie nimmt keine Anforderungen mehr an.",
                "component");
    }
}
