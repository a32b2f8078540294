package de.sachsen.mitnutzung.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was said about the matters that come before the council; known to the module that has them. */
public interface Deliberations {

    /** Each answer after its question, otherwise as they were made. */
    default List<Said> on(String requirement) {
        return on(requirement, Optional.empty());
    }

    /** @param until inclusive; empty for all that was said */
    List<Said> on(String requirement, Optional<Instant> until);

    /**
     * As forms show it, German and plain text.
     *
     * @param heading what it is, its number, and which role or organisation said it when
     */
    record Said(String heading, String text) {}
}
