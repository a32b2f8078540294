package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** No ballot has this number. */
public final class UnknownBallot extends Refusal {

    public UnknownBallot() {
        super(Kind.UNKNOWN, "Diese Abstimmung gibt es nicht.");
    }
}
