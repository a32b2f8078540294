package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The person does not act for one of the other seats. */
public final class NotAsked extends Refusal {

    NotAsked() {
        super(Kind.FORBIDDEN, "Über diesen Ausschluss entscheiden die anderen Sitze.");
    }
}
