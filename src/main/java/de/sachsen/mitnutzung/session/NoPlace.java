package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** The session has neither place nor link. */
public final class NoPlace extends Refusal {

    NoPlace() {
        super(Kind.CONFLICT, "Zur Einladung gehört ein Ort oder ein Verweis auf die Videokonferenz.");
    }
}
