package de.sachsen.mitnutzung.organisation;

import java.util.Objects;
import java.util.UUID;

/**
 * A person in rolls, ledgers and minutes data. It tells nothing by itself: who it is, only {@link People} knows, so that
 * a person can be made unknown without touching what is chained by hashes.
 */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
