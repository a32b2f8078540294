package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** The agenda is empty. */
public final class NothingToDiscuss extends Refusal {

    NothingToDiscuss() {
        super(Kind.CONFLICT, "Ohne Tagesordnung lässt sich nicht einladen.");
    }
}
