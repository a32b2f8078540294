package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** A seat moves against a person once: otherwise it could put off the end of a ballot for ever. */
public final class AlreadyMoved extends Refusal {

    AlreadyMoved() {
        super(
                Kind.CONFLICT,
                "Ihr Sitz hat den Ausschluss dieser Person schon einmal beantragt; darüber ist entschieden.");
    }
}
