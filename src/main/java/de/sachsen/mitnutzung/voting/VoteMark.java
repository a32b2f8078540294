package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import java.time.Instant;

/** That somebody has voted for a seat, without what. */
public record VoteMark(PersonId person, Capacity capacity, Instant castAt) {}
