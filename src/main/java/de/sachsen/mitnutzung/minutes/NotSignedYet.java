package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.Refusal;

/** Only signed minutes are corrected by a new document. */
public final class NotSignedYet extends Refusal {

    NotSignedYet() {
        super(Kind.CONFLICT, "Berichtigt wird nur, was von beiden unterzeichnet ist; einen Entwurf können Sie ändern.");
    }
}
