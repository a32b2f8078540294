package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The other seats have decided, or the time for it is over. */
public final class ExclusionDecided extends Refusal {

    ExclusionDecided() {
        super(Kind.CONFLICT, "Über diesen Ausschluss ist entschieden; Ihre Antwort wurde nicht gezählt.");
    }
}
