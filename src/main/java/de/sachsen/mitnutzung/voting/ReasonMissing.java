package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** A no must be explained to those who asked. */
public final class ReasonMissing extends Refusal {

    ReasonMissing() {
        super(Kind.INVALID, "Eine Nein-Stimme braucht eine Begründung.", "reason");
    }
}
