package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and appends; there is no way to change or remove a version. */
@Repository
class JdbcComponents implements Components {

    private static final String NEWEST = """
            select * from component_version v
            where number = (select max(number) from component_version w where w.component_id = v.component_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcComponents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Component> find(ComponentId id) {
        return jdbc.sql(NEWEST + " and component_id = ?")
                .param(id.value())
                .query(JdbcComponents::component)
                .optional()
                .map(component -> component.asOf(LocalDate.now(clock)));
    }

    @Override
    public Optional<Component> hold(ComponentId id) {
        return isLocked(id) ? find(id) : Optional.empty();
    }

    @Override
    public List<Component> all() {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(NEWEST).query(JdbcComponents::component).list().stream()
                .map(component -> component.asOf(today))
                .sorted(Comparator.comparing(Component::name, Collator.getInstance(Locale.GERMAN)))
                .toList();
    }

    @Override
    public List<PublishedVersion> versions(ComponentId id) {
        return jdbc.sql("select * from component_version where component_id = ? order by number")
                .param(id.value())
                .query(VersionRows::read)
                .list();
    }

    @Override
    public Optional<Component> version(ComponentId id, int number) {
        return jdbc.sql("select * from component_version where component_id = ? and number = ?")
                .params(id.value(), number)
                .query(JdbcComponents::component)
                .optional();
    }

    /** Lets one publisher of a component in at a time; by its first version, which every component has. */
    void lock(ComponentId id) {
        if (!isLocked(id)) {
            throw new UnknownComponent();
        }
    }

    /** @return whether there is such a component, now locked */
    private boolean isLocked(ComponentId id) {
        return jdbc.sql("select number from component_version where component_id = ? and number = 1 for update")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Component begin(
            ComponentId id,
            String name,
            Lifecycle lifecycle,
            ServiceClass serviceClass,
            Annex annex,
            Cause cause,
            UserId author) {
        PublishedVersion first = VersionRows.now(clock, 1, cause, "", author);
        return insert(new Component(id, first, name, lifecycle, Optional.empty(), serviceClass, annex));
    }

    Component append(Component content, int number, Cause cause, String note, UserId author) {
        return insert(content.published(VersionRows.now(clock, number, cause, note, author)));
    }

    private Component insert(Component component) {
        Map<String, Object> columns = VersionRows.columns(component.version());
        columns.put("id", component.id().value());
        columns.put("name", component.name());
        columns.put("lifecycle", component.lifecycle().name());
        columns.put("retiresOn", component.retiresOn().orElse(null));
        columns.put("serviceClass", component.serviceClass().name());
        columns.put("annex", StoredJson.write(component.annex()));
        jdbc.sql("""
                        insert into component_version (component_id, number, cause, note, published_at, published_by,
                                                       name, lifecycle, retires_on, service_class, annex)
                        values (:id, :number, :cause, :note, :publishedAt, :publishedBy,
                                :name, :lifecycle, :retiresOn, :serviceClass, :annex)
                        """).params(columns).update();
        return component;
    }

    private static Component component(ResultSet row, int index) throws SQLException {
        return new Component(
                new ComponentId(row.getString("component_id")),
                VersionRows.read(row, index),
                row.getString("name"),
                Lifecycle.valueOf(row.getString("lifecycle")),
                Optional.ofNullable(row.getObject("retires_on", LocalDate.class)),
                ServiceClass.valueOf(row.getString("service_class")),
                StoredJson.read(row.getString("annex"), Annex.class));
    }
}
