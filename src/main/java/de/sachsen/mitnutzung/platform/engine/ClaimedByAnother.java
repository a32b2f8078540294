package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.Refusal;

/** Somebody else is working on the task. */
final class ClaimedByAnother extends Refusal {

    ClaimedByAnother() {
        super(
                Kind.CONFLICT,
                "Diese Aufgabe bearbeitet gerade jemand anderes. Sie lässt sich freigeben und dann übernehmen.");
    }
}
