package de.sachsen.mitnutzung.session.jdbc;

import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.StoredRows;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.UserIdColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sessions a person attended or kept the minutes of. Attendance knows people by opaque ids only. */
@Component
class SessionsOfPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final People people;

    SessionsOfPerson(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        Map<String, Object> told = new LinkedHashMap<>();
        StoredRows.put(told, "sessionsKept", StoredRows.of(jdbc.sql("""
                        select id as session, opened_at from body_session where secretary = ? order by opened_at, id
                        """).param(user.value())));
        people.find(user)
                .ifPresent(person -> StoredRows.put(
                        told, "attendances", StoredRows.of(jdbc.sql("""
                        select session, seat, capacity, arrived_at, left_at
                        from presence where person = ? order by arrived_at, session
                        """).param(person.value()))));
        return told;
    }

    @Override
    public List<UserIdColumn> columns() {
        return List.of(UserIdColumn.of("body_session", "secretary"));
    }
}
