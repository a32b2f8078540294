package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** The reader is neither of the body nor of the office. */
public final class NoGuest extends Refusal {

    NoGuest() {
        super(Kind.FORBIDDEN, "Diese Sitzung sehen nur das Gremium und die Geschäftsstelle.");
    }
}
