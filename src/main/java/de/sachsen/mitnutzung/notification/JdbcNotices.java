package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.platform.Notice;
import de.sachsen.mitnutzung.platform.Notices;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotices implements Notices {

    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UserId recipient, CaseName about, String sentence, String text, Instant at) {
        jdbc.sql("""
                        insert into notice (recipient, case_number, case_title, sentence, text, told_at, is_read)
                        values (?, ?, ?, ?, ?, ?, false)
                        """)
                .params(recipient.value(), about.number(), about.title(), sentence, text, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Notice> latestFor(UserId recipient, int most) {
        return jdbc.sql("select * from notice where recipient = ? order by id desc fetch first ? rows only")
                .params(recipient.value(), most)
                .query((row, number) -> new Notice(
                        row.getLong("id"),
                        row.getString("case_number"),
                        row.getString("case_title"),
                        row.getString("sentence"),
                        row.getString("text"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("is_read")))
                .list();
    }

    @Override
    public int unreadBy(UserId recipient) {
        return jdbc.sql("select count(*) from notice where recipient = ? and is_read = false")
                .param(recipient.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void markRead(UserId recipient, long upTo) {
        jdbc.sql("update notice set is_read = true where recipient = ? and id <= ? and is_read = false")
                .params(recipient.value(), upTo)
                .update();
    }
}
