package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** There is no routine decision whose call-in period runs. */
public final class NotCallable extends Refusal {

    public NotCallable() {
        super(Kind.CONFLICT, "Über diese Entscheidung lässt sich keine Abstimmung oder keine mehr verlangen.");
    }
}
