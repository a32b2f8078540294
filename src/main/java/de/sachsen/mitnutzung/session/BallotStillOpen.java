package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** A ballot of the session is not closed. */
public final class BallotStillOpen extends Refusal {

    BallotStillOpen() {
        super(Kind.CONFLICT, "In der Sitzung ist noch eine Abstimmung offen.");
    }
}
