package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.Refusal;

/** There is no appointment to end. */
public final class NobodyAppointed extends Refusal {

    NobodyAppointed() {
        super(Kind.CONFLICT, "Dieser Platz ist an dem angegebenen Tag nicht besetzt.");
    }
}
