package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.Refusal;

/** The person is neither chair nor secretary. */
public final class NotASigner extends Refusal {

    NotASigner() {
        super(Kind.FORBIDDEN, "Unterzeichnen können der Vorsitz des Gremiums und die Schriftführung.");
    }
}
