package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.Refusal;

/** The end of a term is not after its beginning. */
public final class TermEndsTooEarly extends Refusal {

    TermEndsTooEarly() {
        super(Kind.INVALID, "Die Amtszeit muss mindestens einen Tag dauern.");
    }
}
