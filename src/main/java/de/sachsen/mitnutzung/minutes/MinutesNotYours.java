package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.Refusal;

/** Minutes are for the body and the office. */
public final class MinutesNotYours extends Refusal {

    MinutesNotYours() {
        super(Kind.FORBIDDEN, "Niederschriften lesen das Gremium und die Geschäftsstelle.");
    }
}
