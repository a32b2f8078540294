package de.sachsen.mitnutzung.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcMunicipalities implements Municipalities {

    private final JdbcClient jdbc;

    JdbcMunicipalities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Municipality> all() {
        return jdbc.sql("select ags, name, kind from municipality order by name, ags")
                .query(JdbcMunicipalities::read)
                .list();
    }

    @Override
    public Optional<Municipality> find(Ags ags) {
        return jdbc.sql("select ags, name, kind from municipality where ags = ?")
                .param(ags.value())
                .query(JdbcMunicipalities::read)
                .optional();
    }

    private static Municipality read(ResultSet row, int number) throws SQLException {
        return new Municipality(
                new Ags(row.getString("ags")), row.getString("name"), Municipality.Kind.valueOf(row.getString("kind")));
    }
}
