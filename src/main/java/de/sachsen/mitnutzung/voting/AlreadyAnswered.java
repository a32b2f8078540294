package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The seat has answered; an answer is final. */
public final class AlreadyAnswered extends Refusal {

    AlreadyAnswered() {
        super(Kind.CONFLICT, "Ihr Sitz hat über diesen Ausschluss schon entschieden.");
    }
}
