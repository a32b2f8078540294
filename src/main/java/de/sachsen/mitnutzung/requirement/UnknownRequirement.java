package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** No requirement has this number. */
public final class UnknownRequirement extends Refusal {

    public UnknownRequirement() {
        super(Kind.UNKNOWN, "Diese Anforderung gibt es nicht.");
    }
}
