package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgreement implements Agreement {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAgreement(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public AgreementVersion current() {
        return jdbc.sql("select * from agreement_version where number = (select max(number) from agreement_version)")
                .query(JdbcAgreement::version)
                .single();
    }

    @Override
    public List<AgreementVersion> versions() {
        return jdbc.sql("select * from agreement_version order by number")
                .query(JdbcAgreement::version)
                .list();
    }

    boolean isOnRecord() {
        return jdbc.sql("select count(*) from agreement_version")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void lock() {
        jdbc.sql("select number from agreement_version where number = 1 for update")
                .query(Integer.class)
                .single();
    }

    AgreementVersion append(
            String title,
            AgreementVersion.Signatures signatures,
            Statement origin,
            AgreementVersion.Text text,
            Cause cause,
            String note,
            UserId author) {
        int next = current().version().number() + 1;
        return insert(new AgreementVersion(
                VersionRows.now(clock, next, cause, note, author),
                title,
                signatures.complete(),
                Optional.of(signatures),
                origin,
                text));
    }

    AgreementVersion insert(AgreementVersion version) {
        Map<String, Object> columns = VersionRows.columns(version.version());
        columns.put("title", version.title());
        columns.put("dated", version.dated());
        columns.put(
                "state",
                version.signatures().map(AgreementVersion.Signatures::byState).orElse(null));
        columns.put(
                "municipalities",
                version.signatures()
                        .map(AgreementVersion.Signatures::byMunicipalities)
                        .orElse(null));
        columns.put("origin", StoredJson.write(version.origin()));
        columns.put("content", StoredJson.write(version.text()));
        jdbc.sql("""
                        insert into agreement_version (number, cause, note, published_at, published_by, title, dated,
                                                       state_signed_on, municipalities_signed_on, origin, content)
                        values (:number, :cause, :note, :publishedAt, :publishedBy, :title, :dated,
                                :state, :municipalities, :origin, :content)
                        """).params(columns).update();
        return version;
    }

    private static AgreementVersion version(ResultSet row, int index) throws SQLException {
        LocalDate state = row.getObject("state_signed_on", LocalDate.class);
        LocalDate municipalities = row.getObject("municipalities_signed_on", LocalDate.class);
        return new AgreementVersion(
                VersionRows.read(row, index),
                row.getString("title"),
                row.getObject("dated", LocalDate.class),
                state == null ? Optional.empty() : Optional.of(new AgreementVersion.Signatures(state, municipalities)),
                StoredJson.read(row.getString("origin"), Statement.class),
                StoredJson.read(row.getString("content"), AgreementVersion.Text.class));
    }
}
