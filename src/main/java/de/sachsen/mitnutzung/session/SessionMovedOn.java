package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** The session is held, closed or cancelled, or not yet begun. */
public final class SessionMovedOn extends Refusal {

    SessionMovedOn() {
        super(Kind.CONFLICT, "Die Sitzung ist nicht mehr in dem Stand, in dem das möglich ist.");
    }
}
