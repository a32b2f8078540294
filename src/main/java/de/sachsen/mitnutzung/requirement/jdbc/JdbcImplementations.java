package de.sachsen.mitnutzung.requirement.jdbc;

import static de.sachsen.mitnutzung.requirement.jdbc.Columns.instant;
import static de.sachsen.mitnutzung.requirement.jdbc.Columns.text;
import static de.sachsen.mitnutzung.requirement.jdbc.Columns.utc;

import de.sachsen.mitnutzung.catalogue.ServiceClass;
import de.sachsen.mitnutzung.organisation.Ags;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.AcceptanceAnswer;
import de.sachsen.mitnutzung.requirement.Implementation;
import de.sachsen.mitnutzung.requirement.ImplementationRecords;
import de.sachsen.mitnutzung.requirement.PlanResult;
import de.sachsen.mitnutzung.requirement.RequirementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcImplementations implements ImplementationRecords {

    private final JdbcClient jdbc;

    JdbcImplementations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Implementation get(Implementation.Id id) {
        return one("select * from implementation where id = ?", id);
    }

    @Override
    public Implementation lock(Implementation.Id id) {
        return one("select * from implementation where id = ? for update", id);
    }

    private Implementation one(String sql, Implementation.Id id) {
        return jdbc.sql(sql)
                .param(id.value())
                .query((row, number) -> implementation(row))
                .single();
    }

    @Override
    public List<Implementation> of(RequirementId requirement) {
        return jdbc.sql("select * from implementation where requirement = ? order by started_at, id")
                .param(requirement.value())
                .query((row, number) -> implementation(row))
                .list();
    }

    @Override
    public List<AcceptanceAnswer> answers(Implementation.Id id) {
        return jdbc.sql("select * from implementation_acceptance where implementation = ? order by attempt, party")
                .param(id.value())
                .query((row, number) -> new AcceptanceAnswer(
                        row.getInt("attempt"),
                        Implementation.Party.valueOf(row.getString("party")),
                        row.getBoolean("accepted"),
                        row.getBoolean("silent"),
                        text(row, "note"),
                        text(row, "answered_by").map(UserId::new),
                        instant(row, "answered_at")))
                .list();
    }

    @Override
    public void add(Implementation implementation) {
        jdbc.sql("""
                        insert into implementation (id, requirement, cycle, state, attempt, refusals, started_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        implementation.id().value(),
                        implementation.requirement().value(),
                        implementation.cycle(),
                        implementation.state().name(),
                        implementation.attempt(),
                        implementation.refusals(),
                        utc(implementation.startedAt()))
                .update();
    }

    @Override
    public void save(Implementation implementation) {
        Optional<Implementation.Plan> plan = implementation.plan();
        jdbc.sql("""
                        update implementation set state = ?, plan_result = ?, release_name = ?, planned_date = ?,
                            plan_note = ?, pilot = ?, service_class = ?, note = ?, attempt = ?, refusals = ?, ended_at = ? where id = ?
                        """)
                .params(
                        implementation.state().name(),
                        plan.map(made -> made.result().name()).orElse(null),
                        plan.flatMap(Implementation.Plan::release).orElse(null),
                        plan.flatMap(Implementation.Plan::date).orElse(null),
                        plan.flatMap(Implementation.Plan::note).orElse(null),
                        plan.flatMap(Implementation.Plan::pilot).map(Ags::value).orElse(null),
                        plan.flatMap(Implementation.Plan::serviceClass)
                                .map(Enum::name)
                                .orElse(null),
                        implementation.note().orElse(null),
                        implementation.attempt(),
                        implementation.refusals(),
                        utc(implementation.endedAt().orElse(null)),
                        implementation.id().value())
                .update();
    }

    @Override
    public void add(Implementation.Id id, AcceptanceAnswer answer) {
        jdbc.sql("""
                        insert into implementation_acceptance (implementation, attempt, party, accepted, silent, note,
                            answered_by, answered_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        answer.attempt(),
                        answer.party().name(),
                        answer.accepted(),
                        answer.silent(),
                        answer.note().orElse(null),
                        answer.answeredBy().map(UserId::value).orElse(null),
                        utc(answer.answeredAt()))
                .update();
    }

    private static Implementation implementation(ResultSet row) throws SQLException {
        return new Implementation(
                new Implementation.Id(row.getString("id")),
                new RequirementId(row.getString("requirement")),
                row.getInt("cycle"),
                Implementation.State.valueOf(row.getString("state")),
                text(row, "plan_result").map(PlanResult::valueOf).map(result -> plan(row, result)),
                text(row, "note"),
                row.getInt("attempt"),
                row.getInt("refusals"),
                instant(row, "started_at"),
                Optional.ofNullable(instant(row, "ended_at")));
    }

    private static Implementation.Plan plan(ResultSet row, PlanResult result) {
        try {
            return new Implementation.Plan(
                    result,
                    text(row, "release_name"),
                    Optional.ofNullable(row.getObject("planned_date", LocalDate.class)),
                    text(row, "plan_note"),
                    text(row, "pilot").map(Ags::new),
                    text(row, "service_class").map(ServiceClass::valueOf));
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
