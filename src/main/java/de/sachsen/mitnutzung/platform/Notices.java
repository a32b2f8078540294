package de.sachsen.mitnutzung.platform;

import java.util.List;

/** What people were told; kept by the module {@code notification}, on which nothing may stand. */
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
