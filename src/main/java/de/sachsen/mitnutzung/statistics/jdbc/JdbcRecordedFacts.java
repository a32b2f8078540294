package de.sachsen.mitnutzung.statistics.jdbc;

import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Route;
import de.sachsen.mitnutzung.statistics.CountedBallot;
import de.sachsen.mitnutzung.statistics.DateRange;
import de.sachsen.mitnutzung.statistics.DecidedCase;
import de.sachsen.mitnutzung.statistics.RecordedFacts;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcRecordedFacts implements RecordedFacts {

    private final JdbcClient jdbc;

    JdbcRecordedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Closed(String id, Body body, Outcome outcome, Instant at) {}

    @Override
    public List<CountedBallot> ballots(DateRange range, Optional<Body> body) {
        SettledBallots settled = new SettledBallots(range, body, Optional.empty());
        List<Closed> all = jdbc.sql("select b.id, b.body, b.outcome, b.closed_at from ballot b where "
                        + settled.condition() + " order by b.closed_at, b.id")
                .params(settled.parameters())
                .query((row, number) -> new Closed(
                        row.getString("id"),
                        Body.valueOf(row.getString("body")),
                        Outcome.valueOf(row.getString("outcome")),
                        instant(row, "closed_at")))
                .list();
        List<CountedBallot> counted = new ArrayList<>();
        for (int from = 0; from < all.size(); from += Rolls.AT_ONCE) {
            List<Closed> some = all.subList(from, Math.min(from + Rolls.AT_ONCE, all.size()));
            List<String> ids = some.stream().map(Closed::id).toList();
            Rolls rolls = Rolls.of(jdbc, ids);
            Map<String, Map<SeatId, Capacity>> votedAs = votedAs(ids);
            for (Closed ballot : some) {
                counted.add(new CountedBallot(
                        new BallotId(ballot.id()),
                        ballot.body(),
                        ballot.outcome(),
                        ballot.at(),
                        rolls.seatsOf(ballot.id()),
                        rolls.excludedFrom(ballot.id()),
                        votedAs.getOrDefault(ballot.id(), Map.of())));
            }
        }
        return counted;
    }

    /** Never what was voted. */
    private Map<String, Map<SeatId, Capacity>> votedAs(List<String> ballots) {
        Map<String, Map<SeatId, Capacity>> voted = new HashMap<>();
        jdbc.sql("select ballot, seat, capacity from vote where ballot in (:ballots)")
                .param("ballots", ballots)
                .query((row, number) -> voted.computeIfAbsent(row.getString("ballot"), id -> new HashMap<>())
                        .put(new SeatId(row.getString("seat")), Capacity.valueOf(row.getString("capacity"))))
                .list();
        return voted;
    }

    private record Decided(String requirement, String route, Instant submittedAt, Instant at) {}

    @Override
    public List<DecidedCase> decidedCases(DateRange range) {
        List<Decided> all = jdbc.sql("""
                        select r.id, r.route, r.submitted_at, e.happened_at
                        from requirement_event e join requirement r on r.id = e.requirement
                        where e.kind in ('ADOPTED', 'REJECTED') and e.happened_at >= :start and e.happened_at < :end
                            and not exists (
                                select 1 from requirement_event earlier
                                where earlier.requirement = e.requirement and earlier.id < e.id
                                    and earlier.kind in ('ADOPTED', 'REJECTED'))
                        order by e.happened_at, r.id
                        """)
                .param("start", SettledBallots.utc(range.start()))
                .param("end", SettledBallots.utc(range.end()))
                .query((row, number) -> new Decided(
                        row.getString("id"),
                        row.getString("route"),
                        instant(row, "submitted_at"),
                        instant(row, "happened_at")))
                .list();
        List<DecidedCase> cases = new ArrayList<>();
        for (int from = 0; from < all.size(); from += Rolls.AT_ONCE) {
            List<Decided> some = all.subList(from, Math.min(from + Rolls.AT_ONCE, all.size()));
            Map<String, List<Referred>> referrals =
                    referrals(some.stream().map(Decided::requirement).toList());
            for (Decided decided : some) {
                cases.add(new DecidedCase(
                        new RequirementId(decided.requirement()),
                        Optional.ofNullable(decided.route()).map(Route::valueOf),
                        decided.submittedAt(),
                        decided.at(),
                        reasons(referrals.getOrDefault(decided.requirement(), List.of()), decided.at())));
            }
        }
        return cases;
    }

    private record Referred(ReferralReason reason, Instant since) {}

    private Map<String, List<Referred>> referrals(List<String> requirements) {
        Map<String, List<Referred>> found = new HashMap<>();
        jdbc.sql("select requirement, reason, since from referral where requirement in (:requirements)")
                .param("requirements", requirements)
                .query((row, number) -> found.computeIfAbsent(row.getString("requirement"), id -> new ArrayList<>())
                        .add(new Referred(ReferralReason.valueOf(row.getString("reason")), instant(row, "since"))))
                .list();
        return found;
    }

    private static Set<ReferralReason> reasons(List<Referred> referrals, Instant decidedAt) {
        Set<ReferralReason> reasons = EnumSet.noneOf(ReferralReason.class);
        for (Referred referral : referrals) {
            if (!referral.since().isAfter(decidedAt)) {
                reasons.add(referral.reason());
            }
        }
        return reasons;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
