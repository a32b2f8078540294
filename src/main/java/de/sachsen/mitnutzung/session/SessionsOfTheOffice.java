package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** Only the office plans, invites to and holds sessions. */
public final class SessionsOfTheOffice extends Refusal {

    SessionsOfTheOffice() {
        super(Kind.FORBIDDEN, "Sitzungen bereitet die Geschäftsstelle vor und führt sie durch.");
    }
}
