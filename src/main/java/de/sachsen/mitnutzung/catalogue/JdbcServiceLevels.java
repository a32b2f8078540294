package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcServiceLevels implements ServiceLevels {

    private static final String NEWEST = """
            select * from service_level_version v
            where number = (select max(number) from service_level_version w where w.service_class = v.service_class)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcServiceLevels(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public ServiceLevel of(ServiceClass serviceClass) {
        return jdbc.sql(NEWEST + " and service_class = ?")
                .param(serviceClass.name())
                .query(JdbcServiceLevels::serviceLevel)
                .single();
    }

    @Override
    public List<ServiceLevel> all() {
        return jdbc.sql(NEWEST + " order by service_class")
                .query(JdbcServiceLevels::serviceLevel)
                .list();
    }

    @Override
    public List<PublishedVersion> versions(ServiceClass serviceClass) {
        return jdbc.sql("select * from service_level_version where service_class = ? order by number")
                .param(serviceClass.name())
                .query(VersionRows::read)
                .list();
    }

    @Override
    public Optional<ServiceLevel> version(ServiceClass serviceClass, int number) {
        return jdbc.sql("select * from service_level_version where service_class = ? and number = ?")
                .params(serviceClass.name(), number)
                .query(JdbcServiceLevels::serviceLevel)
                .optional();
    }

    ServiceLevel append(ServiceClass serviceClass, ServiceLevel.Terms terms, Cause cause, String note, UserId author) {
        jdbc.sql("select number from service_level_version where service_class = ? and number = 1 for update")
                .param(serviceClass.name())
                .query(Integer.class)
                .optional();
        int next = versions(serviceClass).size() + 1;
        ServiceLevel level = new ServiceLevel(serviceClass, VersionRows.now(clock, next, cause, note, author), terms);
        Map<String, Object> columns = VersionRows.columns(level.version());
        columns.put("serviceClass", serviceClass.name());
        columns.put("terms", StoredJson.write(terms));
        jdbc.sql("""
                        insert into service_level_version (service_class, number, cause, note, published_at,
                                                           published_by, terms)
                        values (:serviceClass, :number, :cause, :note, :publishedAt, :publishedBy, :terms)
                        """).params(columns).update();
        return level;
    }

    private static ServiceLevel serviceLevel(ResultSet row, int index) throws SQLException {
        return new ServiceLevel(
                ServiceClass.valueOf(row.getString("service_class")),
                VersionRows.read(row, index),
                StoredJson.read(row.getString("terms"), ServiceLevel.Terms.class));
    }
}
