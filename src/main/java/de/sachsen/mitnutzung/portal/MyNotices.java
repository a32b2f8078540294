package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.List;

/** What the application has told a person. */
public interface MyNotices {

    /** The latest first, ten at most. */
    List<Notice> of(UserId user);

    /**
     * One message.
     *
     * @param subject German, one line
     * @param text German, a few sentences; may be empty
     */
    record Notice(String subject, String text, Instant at) {}
}
