package de.sachsen.mitnutzung.catalogue;

import java.time.Duration;
import java.util.Objects;

/**
 * How soon a disturbance of one priority is taken up and cleared, both counted in service hours only.
 *
 * @param reaction from report to the first qualified answer; longer than zero
 * @param resolution from report to clearance; not shorter than the reaction
 * @param sample an assumption, to be shown as {@link Statement#SAMPLE_LABEL}
 */
public record ServiceLevelTarget(Priority priority, Duration reaction, Duration resolution, boolean sample) {

    public ServiceLevelTarget {
        Objects.requireNonNull(priority);
        if (reaction.isZero() || reaction.isNegative() || resolution.compareTo(reaction) < 0) {
            throw new IllegalArgumentException("zero < reaction <= resolution");
        }
    }
}
