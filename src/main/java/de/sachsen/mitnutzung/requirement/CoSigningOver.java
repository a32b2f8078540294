package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** A ballot was opened, or the requirement has ended. */
public final class CoSigningOver extends Refusal {

    public CoSigningOver() {
        super(Kind.CONFLICT, "Mitzeichnen ist nur möglich, bis die Abstimmung eröffnet wird.");
    }
}
