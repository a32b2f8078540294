package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The person was found biased and does not act in the ballot. */
public final class Excluded extends Refusal {

    Excluded() {
        super(Kind.FORBIDDEN, "Sie sind von dieser Abstimmung wegen Befangenheit ausgeschlossen.");
    }
}
