package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.Refusal;

/** Somebody else was faster, or the case has moved on. */
final class TaskGone extends Refusal {

    TaskGone() {
        super(Kind.CONFLICT, "Diese Aufgabe ist nicht mehr offen.");
    }
}
