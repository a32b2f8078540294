package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** The agenda has no item of that number. */
public final class UnknownItem extends Refusal {

    UnknownItem() {
        super(Kind.UNKNOWN, "Diesen Tagesordnungspunkt gibt es nicht.");
    }
}
