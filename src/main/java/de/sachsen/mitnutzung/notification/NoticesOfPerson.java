package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.UserNames;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person was told, and what others were told of them by name. Goes first, while the name is still known. */
@Component
@Order(0)
class NoticesOfPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final UserNames names;
    private final People people;
    private final Retention retention;

    NoticesOfPerson(JdbcClient jdbc, UserNames names, People people, Retention retention) {
        this.jdbc = jdbc;
        this.names = names;
        this.people = people;
        this.retention = retention;
    }

    @Override
    public Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        return StoredRows.named("notices", jdbc.sql("""
                        select told_at, case_number, case_title, sentence, text, is_read
                        from notice where recipient = ? order by id
                        """).param(user.value()));
    }

    @Override
    public List<UserIdColumn> columns() {
        return List.of(UserIdColumn.of("notice", "recipient"));
    }

    @Override
    public void forget(UserId user, Pseudonym pseudonym) {
        jdbc.sql("delete from notice where recipient = ?").param(user.value()).update();
        Stream.of(names.of(user), people.find(user).map(people::nameOf), Optional.of(user.value()))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(this::eraseName);
    }

    /** As {@link BallotNotices} names who has voted. */
    private void eraseName(String name) {
        String inBrackets = "(" + name + ")";
        jdbc.sql("update notice set text = replace(text, ?, ?) where position(? in text) > 0")
                .params(inBrackets, "(ausgeschieden)", inBrackets)
                .update();
    }

    @Override
    public void expire(Instant now) {
        jdbc.sql("delete from notice where told_at < ?")
                .param(now.minus(retention.notices()).atOffset(ZoneOffset.UTC))
                .update();
    }
}
