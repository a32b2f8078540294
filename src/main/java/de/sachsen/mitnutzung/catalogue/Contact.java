package de.sachsen.mitnutzung.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * Who helps with a component: an office, never a person by name.
 *
 * @param channels telephone, e-mail, address; empty while none is on record
 * @param responsibility what it is there for
 */
public record Contact(String name, List<String> channels, Statement responsibility) {

    public Contact {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("a contact needs a name");
        }
        channels = channels == null ? List.of() : List.copyOf(channels);
        Objects.requireNonNull(responsibility);
    }
}
