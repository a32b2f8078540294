package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.Refusal;

/** No minutes have this number. */
public final class UnknownMinutes extends Refusal {

    public UnknownMinutes() {
        super(Kind.UNKNOWN, "Diese Niederschrift gibt es nicht.");
    }
}
