package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The ballot is held in a session, is not open, or its deadline has passed: there is no written procedure to object to. */
public final class NotInCirculation extends Refusal {

    NotInCirculation() {
        super(
                Kind.CONFLICT,
                "Gegen das schriftliche Verfahren lässt sich nur widersprechen, solange eine Abstimmung im Umlaufverfahren offen ist.");
    }
}
