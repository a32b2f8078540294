package de.sachsen.mitnutzung.escalation.jdbc;

import de.sachsen.mitnutzung.escalation.Disposition;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.escalation.ReferralRecords;
import de.sachsen.mitnutzung.escalation.ReferralState;
import de.sachsen.mitnutzung.escalation.UnknownReferral;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.platform.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReferrals implements ReferralRecords {

    private final JdbcClient jdbc;

    JdbcReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Referral get(ReferralId id) {
        return one("select * from referral where id = ?", id);
    }

    @Override
    public Referral lock(ReferralId id) {
        return one("select * from referral where id = ? for update", id);
    }

    private Referral one(String sql, ReferralId id) {
        return jdbc.sql(sql)
                .param(id.value())
                .query((row, number) -> referral(row))
                .optional()
                .orElseThrow(UnknownReferral::new);
    }

    @Override
    public List<Referral> on(String requirement) {
        return jdbc.sql("select * from referral where requirement = ? order by since, id")
                .param(requirement)
                .query((row, number) -> referral(row))
                .list();
    }

    @Override
    public Page<Referral> list(Page.Request page) {
        long total = jdbc.sql("select count(*) from referral").query(Long.class).single();
        List<Referral> items = jdbc.sql(
                        "select * from referral order by since desc, id desc offset ? rows fetch next ? rows only")
                .params(page.offset(), page.size())
                .query((row, number) -> referral(row))
                .list();
        return new Page<>(items, page.page(), page.size(), total);
    }

    @Override
    public void add(Referral referral) {
        jdbc.sql("""
                        insert into referral (id, requirement, reason, stage, state, cycle, motion, may_vote,
                            may_return, dossier, since)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        referral.id().value(),
                        referral.requirement(),
                        referral.reason().name(),
                        referral.stage().orElse(null),
                        referral.state().name(),
                        referral.cycle(),
                        referral.motion(),
                        referral.mayVote(),
                        referral.mayReturn(),
                        referral.dossier(),
                        referral.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void saveState(ReferralId id, ReferralState state, Optional<Verdict> verdict, Optional<Instant> decidedAt) {
        jdbc.sql("update referral set state = ?, verdict = ?, decided_at = ? where id = ?")
                .params(
                        state.name(),
                        verdict.map(Enum::name).orElse(null),
                        decidedAt.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                        id.value())
                .update();
    }

    @Override
    public void saveDossier(ReferralId id, String recommendation, Optional<String> note) {
        jdbc.sql("update referral set recommendation = ?, note = ? where id = ?")
                .params(recommendation, note.orElse(null), id.value())
                .update();
    }

    @Override
    public void saveDisposition(
            ReferralId id, Disposition disposition, Optional<String> instruction, Optional<LocalDate> returnDate) {
        jdbc.sql("update referral set disposition = ?, instruction = ?, return_date = ? where id = ?")
                .params(disposition.name(), instruction.orElse(null), returnDate.orElse(null), id.value())
                .update();
    }

    private static Referral referral(ResultSet row) throws SQLException {
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Referral(
                new ReferralId(row.getString("id")),
                row.getString("requirement"),
                ReferralReason.valueOf(row.getString("reason")),
                Optional.ofNullable(row.getString("stage")),
                ReferralState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf),
                row.getInt("cycle"),
                row.getString("motion"),
                row.getBoolean("may_vote"),
                row.getBoolean("may_return"),
                row.getString("dossier"),
                Optional.ofNullable(row.getString("recommendation")),
                Optional.ofNullable(row.getString("note")),
                Optional.ofNullable(row.getString("disposition")).map(Disposition::valueOf),
                Optional.ofNullable(row.getString("instruction")),
                Optional.ofNullable(row.getObject("return_date", LocalDate.class)),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(decidedAt).map(OffsetDateTime::toInstant));
    }
}
