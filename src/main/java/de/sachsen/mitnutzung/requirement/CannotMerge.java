package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** The requirement that this one is said to duplicate cannot take it in. */
public final class CannotMerge extends Refusal {

    CannotMerge(String germanSentence) {
        super(Kind.INVALID, germanSentence, "duplicateOf");
    }
}
