package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.organisation.PersonId;
import java.time.Instant;

/** @param hash of what was signed, as {@link Minutes#sha256()} gave it then */
public record Signature(SignedAs as, PersonId person, String hash, Instant at) {}
