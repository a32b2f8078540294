package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The seat has signed already, by whichever of its two people. */
public final class ReferralSignedAlready extends Refusal {

    ReferralSignedAlready() {
        super(Kind.CONFLICT, "Ihr Sitz hat die Vorlage an den IT-Kooperationsrat schon verlangt.");
    }
}
