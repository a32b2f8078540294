package de.sachsen.mitnutzung.notification.mail;

import de.sachsen.mitnutzung.notification.calendar.CalendarMessage;
import de.sachsen.mitnutzung.notification.calendar.CalendarMethod;
import de.sachsen.mitnutzung.platform.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMails {

    /** In work: a node that took longer than it may has lost its mail. */
    private static final String FREE =
            "(m.state = 'WAITING' and m.due_at <= :now or m.state = 'SENDING' and m.claimed_at < :lost)";

    private final JdbcClient jdbc;

    JdbcMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UserId recipient, MailAddress address, Letter letter, Instant now) {
        jdbc.sql("""
                        insert into mail (id, recipient, address, thread, subject, text, link, calendar_method, calendar,
                            papers, state, queued_at, attempts, due_at)
                        values (:id, :recipient, :address, :thread, :subject, :text, :link, :method, :calendar,
                            :papers, 'WAITING', :now, 0, :now)
                        """)
                .param("id", id)
                .param("recipient", recipient.value())
                .param("address", address.value())
                .param("thread", letter.thread())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("link", letter.link())
                .param(
                        "method",
                        letter.calendar()
                                .map(calendar -> calendar.method().name())
                                .orElse(null))
                .param("calendar", letter.calendar().map(CalendarMessage::text).orElse(null))
                .param("papers", letter.papers().map(PaperBundle::id).orElse(null))
                .param("now", utc(now))
                .update();
    }

    void add(PaperBundle bundle, List<Paper> papers) {
        for (int number = 1; number <= papers.size(); number++) {
            Paper paper = papers.get(number - 1);
            jdbc.sql("insert into mail_paper (bundle, number, file_name, media_type, content) values (?, ?, ?, ?, ?)")
                    .params(bundle.id(), number, paper.fileName(), paper.mediaType(), paper.content())
                    .update();
        }
    }

    /**
     * The oldest mail that is to be sent now; nobody else gets it before {@code lost} has passed it. Of a case a person
     * gets mails in their order: a later one waits until an earlier one is done with.
     *
     * @param lost who began before then is taken to have died
     */
    Optional<QueuedMail> claim(Instant now, Instant lost) {
        return jdbc.sql("select m.id from mail m where " + FREE + """
                         and not exists (select 1 from mail earlier where earlier.recipient = m.recipient
                            and earlier.thread = m.thread and earlier.position < m.position
                            and earlier.state in ('WAITING', 'SENDING'))
                        order by m.position fetch first 1 rows only for update skip locked
                        """)
                .param("now", utc(now))
                .param("lost", utc(lost))
                .query(UUID.class)
                .optional()
                .flatMap(id -> claim(id, UUID.randomUUID(), now, lost));
    }

    private Optional<QueuedMail> claim(UUID id, UUID claim, Instant now, Instant lost) {
        int claimed = jdbc.sql("""
                        update mail m set state = 'SENDING', claim = :claim, claimed_at = :now, attempts = attempts + 1
                        where id = :id and
                        """ + FREE)
                .param("id", id)
                .param("claim", claim)
                .param("now", utc(now))
                .param("lost", utc(lost))
                .update();
        return claimed == 0
                ? Optional.empty()
                : jdbc.sql("select * from mail where id = ?")
                        .param(id)
                        .query((row, number) -> mail(row))
                        .optional();
    }

    private QueuedMail mail(ResultSet row) throws SQLException {
        Optional<PaperBundle> bundle =
                Optional.ofNullable(row.getObject("papers", UUID.class)).map(PaperBundle::new);
        String method = row.getString("calendar_method");
        Optional<CalendarMessage> calendar = method == null
                ? Optional.empty()
                : Optional.of(new CalendarMessage(CalendarMethod.valueOf(method), row.getString("calendar")));
        return new QueuedMail(
                row.getObject("id", UUID.class),
                row.getObject("claim", UUID.class),
                new MailAddress(row.getString("address")),
                new Letter(
                        row.getString("thread"),
                        row.getString("subject"),
                        row.getString("text"),
                        row.getString("link"),
                        calendar,
                        bundle),
                bundle.map(this::papers).orElse(List.of()),
                new UserId(row.getString("recipient")),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private List<Paper> papers(PaperBundle bundle) {
        return jdbc.sql("select file_name, media_type, content from mail_paper where bundle = ? order by number")
                .param(bundle.id())
                .query((row, number) ->
                        new Paper(row.getString("file_name"), row.getString("media_type"), row.getBytes("content")))
                .list();
    }

    void sent(QueuedMail mail, Instant now) {
        settle(mail, "SENT", null, now, now);
    }

    void failed(QueuedMail mail, MailFailure failure, Instant nextAttempt) {
        settle(mail, "WAITING", failure, nextAttempt, null);
    }

    /** @return whether it was still ours to give up */
    boolean givenUp(QueuedMail mail, MailFailure failure, Instant now) {
        return settle(mail, "GIVEN_UP", failure, now, now);
    }

    /** Nothing changes once somebody else has taken the mail over. */
    private boolean settle(QueuedMail mail, String state, MailFailure failure, Instant dueAt, Instant settledAt) {
        return jdbc.sql("""
                                update mail set state = :state, failure = :failure, due_at = :due,
                                    settled_at = :settled, claim = null, claimed_at = null
                                where id = :id and claim = :claim
                                """)
                        .param("state", state)
                        .param("failure", failure == null ? null : failure.name())
                        .param("due", utc(dueAt))
                        .param("settled", settledAt == null ? null : utc(settledAt))
                        .param("id", mail.id())
                        .param("claim", mail.claim())
                        .update()
                > 0;
    }

    int inState(String... states) {
        return jdbc.sql("select count(*) from mail where state in (:states)")
                .param("states", List.of(states))
                .query(Integer.class)
                .single();
    }

    /** When the oldest mail was queued that is not done with. */
    Optional<Instant> oldestInWork() {
        return jdbc.sql("select min(queued_at) as oldest from mail where state in ('WAITING', 'SENDING')")
                .query((row, number) -> Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
