package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The person is excluded already. */
public final class AlreadyExcluded extends Refusal {

    AlreadyExcluded() {
        super(Kind.CONFLICT, "Diese Person ist von der Abstimmung bereits ausgeschlossen.");
    }
}
