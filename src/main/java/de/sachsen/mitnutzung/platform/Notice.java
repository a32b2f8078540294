package de.sachsen.mitnutzung.platform;

import java.time.Instant;

/**
 * Something that one person was told. It is written together with the event that it tells of, and never changes but for
 * having been read.
 *
 * @param id grows with every notice
 * @param caseNumber for instance {@code ANF-2026-0001}; a ballot's own number when it is on no requirement
 * @param caseTitle as its requester typed it
 * @param sentence German, what happened
 * @param text German, plain text with line breaks; holds what people typed elsewhere; may be empty
 */
public record Notice(
        long id, String caseNumber, String caseTitle, String sentence, String text, Instant at, boolean read) {

    /** Everything in one line, with number and title of the case. */
    public String subject() {
        return caseNumber + " „" + caseTitle + "“: " + sentence;
    }
}
