package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** The requirement is decided or has ended. */
public final class DeliberationOver extends Refusal {

    DeliberationOver() {
        super(
                Kind.CONFLICT,
                "Die Aussprache ist geschlossen: Über die Anforderung ist entschieden, oder sie ist beendet.");
    }
}
