package de.sachsen.mitnutzung.notification;

import java.time.Instant;

/**
 * Something that one person was told. It is written together with the event that it tells of, and never changes but for
 * having been read.
 *
 * @param id grows with every notice
 * @param caseNumber for instance {@code ANF-2026-0001}; a ballot's own number when it is on no requirement
 * @param subject a German sentence with number and title of the case
 * @param text German, plain text with line breaks; holds what people typed elsewhere; may be empty
 */
public record Notice(long id, String caseNumber, String subject, String text, Instant at, boolean read) {}
