package de.sachsen.mitnutzung.requirement.jdbc;

import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.Pseudonym;
import de.sachsen.mitnutzung.platform.StoredRows;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.UserIdColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person submitted, co-signed, did, answered and said. */
@Component
class RequirementsOfPerson implements PersonalData {

    private final JdbcClient jdbc;

    RequirementsOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        Map<String, Object> told = new LinkedHashMap<>();
        tell(told, "requirements", user, """
                select id, title, description, component, category, organisation, status, submitted_at, changed_at, answer
                from requirement where requester = ? order by submitted_at, id
                """);
        tell(told, "coSignatures", user, """
                select requirement, organisation, signed_at, merged_from
                from requirement_co_signer where signed_by = ? order by signed_at, requirement
                """);
        tell(told, "informedOf", user, """
                select requirement from requirement_informed where person = ? order by requirement
                """);
        tell(told, "steps", user, """
                select requirement, happened_at, kind, text, note from requirement_event where actor = ? order by id
                """);
        tell(told, "acceptances", user, """
                select i.requirement, a.attempt, a.party, a.accepted, a.note, a.answered_at
                from implementation_acceptance a join implementation i on i.id = a.implementation
                where a.answered_by = ? order by a.answered_at
                """);
        tell(told, "remarks", user, """
                select requirement, number, kind, spoke_as, said_at, text, answer_to, for_minutes
                from requirement_remark where author = ? order by said_at, requirement, number
                """);
        return told;
    }

    private void tell(Map<String, Object> told, String name, UserId user, String query) {
        StoredRows.put(told, name, StoredRows.of(jdbc.sql(query).param(user.value())));
    }

    @Override
    public Optional<String> obstacle(UserId user) {
        List<String> open = jdbc.sql(
                        "select id from requirement where requester = ? and " + JdbcRequirements.OPEN + " order by id")
                .param(user.value())
                .query(String.class)
                .list();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("hat noch offene Anforderungen (" + String.join(", ", open) + ")");
    }

    @Override
    public List<UserIdColumn> columns() {
        return List.of(
                UserIdColumn.of("requirement", "requester"),
                UserIdColumn.of("requirement_co_signer", "signed_by"),
                UserIdColumn.of("requirement_informed", "person"),
                UserIdColumn.of("requirement_event", "actor"),
                UserIdColumn.of("implementation_acceptance", "answered_by"),
                UserIdColumn.of("requirement_remark", "author"));
    }

    @Override
    public void forget(UserId user, Pseudonym pseudonym) {
        jdbc.sql("delete from requirement_informed where person = ?")
                .param(user.value())
                .update();
    }
}
