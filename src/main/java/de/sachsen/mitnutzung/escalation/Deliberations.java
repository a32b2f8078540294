package de.sachsen.mitnutzung.escalation;

import java.util.List;

/** What was said about the matters that come before the council; known to the module that has them. */
public interface Deliberations {

    /** Each answer after its question, otherwise as they were made. */
    List<Said> on(String requirement);

    /**
     * As forms show it, German and plain text.
     *
     * @param heading what it is, its number, and which role or organisation said it when
     */
    record Said(String heading, String text) {}
}
