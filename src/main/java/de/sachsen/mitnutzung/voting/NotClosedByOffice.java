package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** Only an open ballot in a session is closed by the office. */
public final class NotClosedByOffice extends Refusal {

    NotClosedByOffice() {
        super(Kind.CONFLICT, "Von der Geschäftsstelle geschlossen wird nur eine offene Abstimmung in einer Sitzung.");
    }
}
