package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.Refusal;

/** A correction of wording tried to change what only an adopted requirement may change. */
public final class ServiceClassNeedsRequirement extends Refusal {

    ServiceClassNeedsRequirement() {
        super(
                Kind.CONFLICT,
                "Die Serviceklasse ändert sich nur durch eine angenommene Anforderung, nicht durch eine redaktionelle Korrektur.");
    }
}
