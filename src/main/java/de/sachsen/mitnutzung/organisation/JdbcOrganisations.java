package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcOrganisations implements Organisations {

    private static final String COLUMNS = "select o.id, o.name, o.kind, o.ags from organisation o ";

    private final JdbcClient jdbc;

    JdbcOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Organisation> of(UserId user) {
        return find("join organisation_member m on m.organisation = o.id where m.user_id = ?", user.value());
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return find("where o.id = ?", id.value());
    }

    @Override
    public Optional<Organisation> municipality(Ags ags) {
        return find("where o.ags = ?", ags.value());
    }

    private Optional<Organisation> find(String condition, String parameter) {
        return jdbc.sql(COLUMNS + condition)
                .param(parameter)
                .query(JdbcOrganisations::read)
                .optional();
    }

    @Override
    public List<UserId> peopleOf(OrganisationId id) {
        return jdbc.sql("select user_id from organisation_member where organisation = ? order by user_id")
                .param(id.value())
                .query((row, number) -> new UserId(row.getString("user_id")))
                .list();
    }

    void add(OrganisationId id, String name, Organisation.Kind kind) {
        jdbc.sql("insert into organisation (id, name, kind) values (?, ?, ?)")
                .params(id.value(), name, kind.name())
                .update();
    }

    void put(UserId user, OrganisationId organisation) {
        int moved = jdbc.sql("update organisation_member set organisation = ? where user_id = ?")
                .params(organisation.value(), user.value())
                .update();
        if (moved == 0) {
            jdbc.sql("insert into organisation_member (user_id, organisation) values (?, ?)")
                    .params(user.value(), organisation.value())
                    .update();
        }
    }

    private static Organisation read(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getString("id")),
                row.getString("name"),
                Organisation.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("ags")).map(Ags::new));
    }
}
