package de.sachsen.mitnutzung.requirement.jdbc;

import static de.sachsen.mitnutzung.requirement.jdbc.Columns.instant;
import static de.sachsen.mitnutzung.requirement.jdbc.Columns.utc;

import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.Remark;
import de.sachsen.mitnutzung.requirement.RemarkRecords;
import de.sachsen.mitnutzung.requirement.RequirementId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRemarks implements RemarkRecords {

    private final JdbcClient jdbc;

    JdbcRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Remark> on(RequirementId requirement) {
        return jdbc.sql("select * from requirement_remark where requirement = ? order by number")
                .param(requirement.value())
                .query((row, position) -> new Remark(
                        requirement,
                        row.getInt("number"),
                        Remark.Kind.valueOf(row.getString("kind")),
                        new UserId(row.getString("author")),
                        row.getString("spoke_as"),
                        instant(row, "said_at"),
                        row.getString("text"),
                        Optional.ofNullable(row.getObject("answer_to", Integer.class)),
                        row.getBoolean("for_minutes")))
                .list();
    }

    @Override
    public void add(Remark remark) {
        jdbc.sql("""
                        insert into requirement_remark
                            (requirement, number, kind, author, spoke_as, said_at, text, answer_to, for_minutes)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        remark.requirement().value(),
                        remark.number(),
                        remark.kind().name(),
                        remark.author().value(),
                        remark.spokeAs(),
                        utc(remark.at()),
                        remark.text(),
                        remark.answerTo().orElse(null),
                        remark.forMinutes())
                .update();
    }
}
