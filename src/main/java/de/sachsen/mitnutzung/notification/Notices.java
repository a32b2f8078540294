package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;

/** What people were told. */
public interface Notices {

    /**
     * The latest first.
     *
     * @param most how many at most, from 1
     */
    List<Notice> latestFor(UserId recipient, int most);

    /** How many the recipient has not read yet. */
    int unreadBy(UserId recipient);

    /**
     * The recipient has read all notices up to this one. Later ones, which they cannot have seen, stay unread; other
     * people's are never touched.
     */
    void markRead(UserId recipient, long upTo);
}
