package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** Who voted what is for the body and the office. */
public final class NotOfTheBody extends Refusal {

    NotOfTheBody() {
        super(Kind.FORBIDDEN, "Das Ledger lesen das Gremium und die Geschäftsstelle.");
    }
}
