package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.Objects;

/**
 * One version of a component, a service level or the agreement, as it went on record.
 *
 * @param number 1, 2, 3, … without gaps
 * @param note what changed against the version before, in German; empty when the cause says it all
 */
public record PublishedVersion(int number, Cause cause, String note, Instant publishedAt, UserId publishedBy) {

    public PublishedVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
        Objects.requireNonNull(cause);
        note = note == null ? "" : note.strip();
        Objects.requireNonNull(publishedAt);
        Objects.requireNonNull(publishedBy);
    }
}
