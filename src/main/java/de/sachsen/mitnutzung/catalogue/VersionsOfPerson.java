package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.StoredRows;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.UserIdColumn;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which versions of components, service levels and agreement a person published. */
@Component
class VersionsOfPerson implements PersonalData {

    private final JdbcClient jdbc;

    VersionsOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        return StoredRows.named("publishedVersions", jdbc.sql("""
                        select component_id as subject, number, cause, published_at
                        from component_version where published_by = :user
                        union all select service_class, number, cause, published_at
                        from service_level_version where published_by = :user
                        union all select 'agreement', number, cause, published_at
                        from agreement_version where published_by = :user
                        order by published_at
                        """).param("user", user.value()));
    }

    @Override
    public List<UserIdColumn> columns() {
        return List.of(
                UserIdColumn.of("component_version", "published_by"),
                UserIdColumn.of("service_level_version", "published_by"),
                UserIdColumn.of("agreement_version", "published_by"));
    }
}
