package de.sachsen.mitnutzung.minutes.jdbc;

import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.StoredRows;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which minutes a person signed, wrote into or is named in. All of it knows people by opaque ids only, so there is
 * nothing to replace, and what was signed stays as it was signed; the name is filled in when minutes are shown.
 */
@Component
class MinutesOfPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final People people;

    MinutesOfPerson(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        Map<String, Object> told = new LinkedHashMap<>();
        people.find(user).map(PersonId::value).ifPresent(person -> {
            StoredRows.put(told, "minutesSigned", signed(person));
            StoredRows.put(told, "minutesWritten", written(person));
            StoredRows.put(told, "minutesNaming", naming(person));
        });
        return told;
    }

    private List<Map<String, Object>> signed(UUID person) {
        return StoredRows.of(jdbc.sql(
                        "select minutes, signed_as, signed_at from minutes_signature where person = ? order by signed_at")
                .param(person));
    }

    private List<Map<String, Object>> written(UUID person) {
        return StoredRows.of(jdbc.sql("""
                        select id as minutes, case when drafted_by = :person then 'CORRECTION' else 'REMARKS' end as what
                        from minutes where :person in (drafted_by, edited_by) order by drafted_at
                        """).param("person", person));
    }

    private List<Map<String, Object>> naming(UUID person) {
        return StoredRows.of(jdbc.sql(
                        "select id as minutes, drafted_at from minutes where position(? in content) > 0 order by drafted_at")
                .param(person.toString()));
    }
}
