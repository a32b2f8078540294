package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The other seats are already deciding on that person. */
public final class ExclusionPending extends Refusal {

    ExclusionPending() {
        super(Kind.CONFLICT, "Über den Ausschluss dieser Person wird bereits entschieden.");
    }
}
