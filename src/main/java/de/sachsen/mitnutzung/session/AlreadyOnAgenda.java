package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** The requirement waits for this session or another one. */
public final class AlreadyOnAgenda extends Refusal {

    AlreadyOnAgenda() {
        super(Kind.CONFLICT, "Diese Anforderung steht schon auf der Tagesordnung einer Sitzung.");
    }
}
