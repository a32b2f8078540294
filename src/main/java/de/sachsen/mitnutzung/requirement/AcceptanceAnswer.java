package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * What one party said to one attempt of an implementation.
 *
 * @param silent accepted because nobody answered, even after a reminder
 */
public record AcceptanceAnswer(
        int attempt,
        Implementation.Party party,
        boolean accepted,
        boolean silent,
        Optional<String> note,
        Optional<UserId> answeredBy,
        Instant answeredAt) {}
