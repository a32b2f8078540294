package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody attended for a seat, from when to when.
 *
 * @param leftAt empty as long as they are there
 */
public record Presence(SeatId seat, PersonId person, Capacity capacity, Instant arrivedAt, Optional<Instant> leftAt) {

    boolean lasts() {
        return leftAt.isEmpty();
    }
}
