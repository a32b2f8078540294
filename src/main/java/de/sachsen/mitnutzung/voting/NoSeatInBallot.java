package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The person is neither member nor deputy of any seat on the frozen roll. */
public final class NoSeatInBallot extends Refusal {

    NoSeatInBallot() {
        super(Kind.FORBIDDEN, "In dieser Abstimmung haben Sie keinen Sitz.");
    }
}
