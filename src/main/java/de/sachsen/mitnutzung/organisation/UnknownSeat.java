package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.Refusal;

/** There is no such seat. */
public final class UnknownSeat extends Refusal {

    UnknownSeat() {
        super(Kind.UNKNOWN, "Diesen Sitz gibt es nicht.");
    }
}
