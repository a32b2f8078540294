package de.sachsen.mitnutzung.notification.mail;

import de.sachsen.mitnutzung.notification.calendar.CalendarMessage;
import java.util.Optional;

/**
 * What is written to somebody.
 *
 * @param thread number of the case that it is about, for instance {@code SIT-2026-0001}; mails of a case hang together
 * @param subject whatever would end a line in it becomes a space
 * @param text paragraphs, with an empty line between them; not HTML; of control characters only line ends stay
 * @param link path of the page that it is about, beginning with a slash
 * @param papers go with it, see {@link MailOutbox#keep}
 */
public record Letter(
        String thread,
        String subject,
        String text,
        String link,
        Optional<CalendarMessage> calendar,
        Optional<PaperBundle> papers) {

    /** What a server takes in one line at most, less what encoding adds to umlauts. */
    private static final int SUBJECT = 200;

    public Letter {
        if (!thread.matches("[A-Z]+-\\d{4}-\\d+")) {
            throw new IllegalArgumentException("not the number of a case");
        }
        if (!link.matches("/[A-Za-z0-9/._~-]*")) {
            throw new IllegalArgumentException("not the path of a page");
        }
        subject =
                shortened(subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip());
        text = text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ");
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT - 1)) + "…";
    }
}
