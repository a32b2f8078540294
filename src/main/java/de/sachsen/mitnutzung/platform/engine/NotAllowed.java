package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.Refusal;

/** Somebody asked for what the rules leave to others, or to nobody. */
final class NotAllowed extends Refusal {

    NotAllowed(String germanSentence) {
        super(Kind.FORBIDDEN, germanSentence);
    }
}
