package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** The item was called, decided, deferred or postponed. */
public final class ItemMovedOn extends Refusal {

    ItemMovedOn() {
        super(Kind.CONFLICT, "Über diesen Tagesordnungspunkt wird schon abgestimmt, oder er ist erledigt.");
    }
}
