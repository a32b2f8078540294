package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.organisation.Body;
import java.util.Optional;

/**
 * What happened in some days.
 *
 * @param body whose ballots are counted; those of both when empty. Durations and escalations are of requirements, whoever
 *     decided them
 */
public record Statistics(
        DateRange range,
        Optional<Body> body,
        Participation participation,
        Durations durations,
        Escalations escalations) {}
