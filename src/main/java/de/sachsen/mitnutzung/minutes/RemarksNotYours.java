package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.Refusal;

/** Only the office writes into minutes and corrects them. */
public final class RemarksNotYours extends Refusal {

    RemarksNotYours() {
        super(Kind.FORBIDDEN, "Die Niederschrift bearbeitet die Geschäftsstelle.");
    }
}
