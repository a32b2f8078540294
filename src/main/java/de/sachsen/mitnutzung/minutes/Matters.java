package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What ballots are about, and what was said on it for the minutes; known to the module that has the requirements. */
public interface Matters {

    String titleOf(String requirement);

    /**
     * Whatever its author wanted to stand in the minutes, each answer after its question.
     *
     * @param after exclusive; empty from the beginning
     * @param until inclusive
     */
    List<Said> saidForMinutes(String requirement, Optional<Instant> after, Instant until);

    /**
     * @param heading German kind and number
     * @param spokeAs role or organisation of the author at that time, German
     */
    record Said(String heading, UserId author, String spokeAs, Instant at, String text) {}
}
