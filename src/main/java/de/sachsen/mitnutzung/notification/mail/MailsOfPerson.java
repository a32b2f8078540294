package de.sachsen.mitnutzung.notification.mail;

import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.Pseudonym;
import de.sachsen.mitnutzung.platform.Retention;
import de.sachsen.mitnutzung.platform.StoredRows;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.UserIdColumn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails to a person, with their address; what was not sent yet is not sent to somebody who has left. */
@Component
class MailsOfPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final Retention retention;

    MailsOfPerson(JdbcClient jdbc, Retention retention) {
        this.jdbc = jdbc;
        this.retention = retention;
    }

    @Override
    public Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        return StoredRows.named("mails", jdbc.sql("""
                        select queued_at, address, thread as case_number, subject, text, state, settled_at
                        from mail where recipient = ? order by position
                        """).param(user.value()));
    }

    @Override
    public List<UserIdColumn> columns() {
        return List.of(UserIdColumn.of("mail", "recipient"));
    }

    @Override
    public void forget(UserId user, Pseudonym pseudonym) {
        jdbc.sql("delete from mail where recipient = ?").param(user.value()).update();
        removeUnusedPapers();
    }

    @Override
    public void expire(Instant now) {
        jdbc.sql("delete from mail where settled_at < ?")
                .param(now.minus(retention.mails()).atOffset(ZoneOffset.UTC))
                .update();
        removeUnusedPapers();
    }

    private void removeUnusedPapers() {
        jdbc.sql("""
                        delete from mail_paper where not exists (
                            select 1 from mail where mail.papers = mail_paper.bundle
                                and mail.state in ('WAITING', 'SENDING'))
                        """).update();
    }
}
