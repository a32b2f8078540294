package de.sachsen.mitnutzung.platform;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of who made others unknown, which names its administrators. */
@Component
class Pseudonymisations implements PersonalData {

    private final JdbcClient jdbc;

    Pseudonymisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        return StoredRows.named(
                "pseudonymisations",
                jdbc.sql("select pseudonym, made_at from pseudonymisation where made_by = ? order by made_at")
                        .param(user.value()));
    }

    @Override
    public List<UserIdColumn> columns() {
        return List.of(UserIdColumn.of("pseudonymisation", "made_by"));
    }
}
