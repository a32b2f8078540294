package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Instant;

/** A seat asks that the council decide the matter. */
public record ReferralSignature(
        BallotId ballot, SeatId seat, Bench bench, PersonId person, Capacity capacity, Instant signedAt) {}
