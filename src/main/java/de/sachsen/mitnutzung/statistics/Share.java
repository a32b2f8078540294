package de.sachsen.mitnutzung.statistics;

import java.util.OptionalInt;

/**
 * A part of a whole, both counted.
 *
 * @param part from 0 to {@code of}
 * @param of from 0
 */
public record Share(int part, int of) {

    public Share {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException(part + " is no part of " + of);
        }
    }

    /** 0 to 100, a half rounded up; empty when there is nothing to be a part of. */
    public OptionalInt percent() {
        return of == 0 ? OptionalInt.empty() : OptionalInt.of((int) ((200L * part + of) / (2L * of)));
    }
}
