package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.Refusal;

/** Nobody drafted minutes of this ballot: it was never opened, or its session is not over. */
public final class NoMinutesOfBallot extends Refusal {

    NoMinutesOfBallot() {
        super(Kind.UNKNOWN, "Zu dieser Abstimmung gibt es keine Niederschrift.");
    }
}
