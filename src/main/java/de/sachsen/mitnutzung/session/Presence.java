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

    /** As it stands once they have left; who had left before stays so. */
    Presence endedBy(Instant now) {
        return lasts() ? new Presence(seat, person, capacity, arrivedAt, Optional.of(now)) : this;
    }

    boolean lasts() {
        return leftAt.isEmpty();
    }
}
