package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** The requirement is decided, is being voted on, or is not the business of this body. */
public final class NotForTheAgenda extends Refusal {

    NotForTheAgenda() {
        super(Kind.CONFLICT, "Diese Anforderung ist für das Gremium nicht offen.");
    }
}
