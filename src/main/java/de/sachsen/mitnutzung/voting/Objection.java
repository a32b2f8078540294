package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * A seat's objection to deciding in writing (VwVfG § 90 (1)). It stops the ballot for good; the body decides in its next
 * session.
 *
 * @param reason up to {@value #LONGEST_REASON} characters; nobody has to give one
 */
public record Objection(
        BallotId ballot, SeatId seat, PersonId person, Capacity capacity, Optional<String> reason, Instant raisedAt) {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 4_000;
}
