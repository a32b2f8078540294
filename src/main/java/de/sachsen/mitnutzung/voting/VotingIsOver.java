package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The ballot is not open, or its deadline has passed by the database's clock. */
public final class VotingIsOver extends Refusal {

    public VotingIsOver() {
        super(Kind.CONFLICT, "Die Abstimmung ist nicht offen; Ihre Stimme wurde nicht gezählt.");
    }
}
