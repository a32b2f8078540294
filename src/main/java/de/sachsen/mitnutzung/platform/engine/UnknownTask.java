package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.Refusal;

/** No task has or had this id. */
final class UnknownTask extends Refusal {

    UnknownTask() {
        super(Kind.UNKNOWN, "Diese Aufgabe gibt es nicht.");
    }
}
