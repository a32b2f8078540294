package de.sachsen.mitnutzung.escalation;

import java.util.List;

/** What was said about the matters that come before the council; known to the module that has them. */
public interface Deliberations {

    /** Each answer after its question, otherwise as they were made. */
    List<Said> on(String requirement);

    /**
     * As forms show it, German and plain text.
     *
     * @param nr counts within the requirement
     * @param kind question, comment, or answer to which number
     * @param by role or organisation
     */
    record Said(String nr, String kind, String by, String at, String text) {}
}
