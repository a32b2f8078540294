package de.sachsen.mitnutzung.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What calendar programs know sessions by. */
@Repository
class CalendarEntries {

    /**
     * @param uid never changes
     * @param sequence counts the messages about it, from 0
     */
    record Entry(String uid, int sequence) {}

    private final JdbcClient jdbc;

    CalendarEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For the next message about a session; two at once get different numbers. */
    Entry next(String session, String domain) {
        Optional<Entry> last = jdbc.sql("select uid, revision from calendar_entry where session_number = ? for update")
                .param(session)
                .query((row, number) -> new Entry(row.getString("uid"), row.getInt("revision")))
                .optional();
        if (last.isEmpty()) {
            Entry first = new Entry(UUID.randomUUID() + "@" + domain, 0);
            jdbc.sql("insert into calendar_entry (session_number, uid, revision) values (?, ?, ?)")
                    .params(session, first.uid(), first.sequence())
                    .update();
            return first;
        }
        Entry next = new Entry(last.get().uid(), last.get().sequence() + 1);
        jdbc.sql("update calendar_entry set revision = ? where session_number = ?")
                .params(next.sequence(), session)
                .update();
        return next;
    }
}
