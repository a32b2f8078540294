package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** There is no routine decision whose call-in period runs. */
public final class NotCallable extends Refusal {

    public NotCallable() {
        super(Kind.CONFLICT, "Diese Entscheidung lässt sich nicht oder nicht mehr einberufen.");
    }
}
