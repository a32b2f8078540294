package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** Attending seats have not voted, and the chair has not ordered the closing. */
public final class SeatsStillToVote extends Refusal {

    SeatsStillToVote() {
        super(
                Kind.CONFLICT,
                "Es haben noch nicht alle anwesenden Sitze abgestimmt. Vorher wird nur auf Anordnung des Vorsitzes geschlossen.");
    }
}
