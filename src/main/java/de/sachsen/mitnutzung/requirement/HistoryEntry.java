package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened to a requirement.
 *
 * @param actor empty when the system acted
 * @param text a German sentence
 * @param note reasons or answers in the actor's words
 */
public record HistoryEntry(Instant at, Optional<UserId> actor, Step step, String text, Optional<String> note) {}
