package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** The seat is not of the body, or vacant in that capacity. */
public final class NobodyInThatSeat extends Refusal {

    NobodyInThatSeat() {
        super(Kind.CONFLICT, "Dieser Platz des Sitzes ist nicht besetzt, oder der Sitz gehört nicht zum Gremium.");
    }
}
