package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** Whether the person is biased is still to be decided; until then they do not act in the ballot. */
public final class Suspended extends Refusal {

    Suspended() {
        super(
                Kind.CONFLICT,
                "Ihre Mitwirkung ruht: Über Ihren Ausschluss wegen Befangenheit wird noch entschieden. Bis dahin kann nur die andere Person Ihres Sitzes abstimmen.");
    }
}
