package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** The requirement does not wait for the session yet. */
public final class MatterNotReady extends Refusal {

    MatterNotReady() {
        super(
                Kind.CONFLICT,
                "Diese Anforderung ist noch nicht entscheidungsreif; bitte erst die Bewertung abwarten oder den Punkt vertagen.");
    }
}
