package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.Refusal;

/** What somebody has signed is not written into any more. */
public final class MinutesFixed extends Refusal {

    MinutesFixed() {
        super(Kind.CONFLICT, "Die Niederschrift ist schon unterzeichnet; ihr Text lässt sich nicht mehr ändern.");
    }
}
