package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** Requirements are made and supported by municipal and state offices, not by service providers. */
public final class NotARequester extends Refusal {

    NotARequester() {
        super(Kind.FORBIDDEN, "Anforderungen einreichen und mitzeichnen dürfen nur anfordernde Stellen.");
    }
}
