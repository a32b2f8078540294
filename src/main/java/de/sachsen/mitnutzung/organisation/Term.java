package de.sachsen.mitnutzung.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long somebody holds a seat.
 *
 * @param from the first day
 * @param until the day on which they hold it no longer; open when empty
 */
public record Term(LocalDate from, Optional<LocalDate> until) {

    /** @throws TermEndsTooEarly when there is no day in it */
    public Term {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new TermEndsTooEarly();
        }
    }

    public static Term from(LocalDate from) {
        return new Term(from, Optional.empty());
    }

    /** @param until exclusive */
    public static Term between(LocalDate from, LocalDate until) {
        return new Term(from, Optional.of(until));
    }
}
