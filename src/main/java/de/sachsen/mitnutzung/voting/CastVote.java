package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A vote that was cast; final.
 *
 * @param nonce 128 random bits, disclosed after closing
 */
public record CastVote(
        SeatId seat,
        PersonId person,
        Capacity capacity,
        Choice choice,
        Optional<String> reason,
        Instant castAt,
        UUID nonce) {}
