package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** There is no session of that number. */
public final class UnknownSession extends Refusal {

    public UnknownSession() {
        super(Kind.UNKNOWN, "Diese Sitzung gibt es nicht.");
    }
}
