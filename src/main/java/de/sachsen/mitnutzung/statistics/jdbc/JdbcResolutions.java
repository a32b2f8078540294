package de.sachsen.mitnutzung.statistics.jdbc;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.statistics.Resolution;
import de.sachsen.mitnutzung.statistics.Resolutions;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Choice;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.RollSeat;
import de.sachsen.mitnutzung.voting.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcResolutions implements Resolutions {

    private static final String DECIDED = " and b.outcome in ('ADOPTED', 'REJECTED')";

    private static final String SELECT = """
            select b.id, b.closed_at, b.body, b.subject, b.requirement, r.title, b.cycle, b.round, b.motion, b.outcome,
                b.rule_set, b.rule_set_version, b.opening_hash, b.closing_hash,
                exists (
                    select 1 from referral f
                    where b.body = 'WORKING_GROUP' and f.requirement = b.requirement and f.cycle = b.cycle
                        and f.reason in ('STRATEGIC', 'REQUESTED')) as recommendation,
                c.component_id, c.number as component_version, a.number as agreement_version
            from ballot b
                left join requirement r on r.id = b.requirement
                left join (
                    select cause, min(component_id) as component_id, min(number) as number
                    from component_version group by cause) c
                    on c.cause = b.requirement and b.outcome = 'ADOPTED'
                left join (select cause, min(number) as number from agreement_version group by cause) a
                    on a.cause = b.requirement and b.outcome = 'ADOPTED'
            where\s""";

    private final JdbcClient jdbc;

    JdbcResolutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<Resolution> list(Search search, Page.Request page) {
        SettledBallots settled = settled(search);
        long total = jdbc.sql("select count(*) from ballot b where " + settled.condition() + DECIDED)
                .params(settled.parameters())
                .query(Long.class)
                .single();
        List<Decided> some = jdbc.sql(SELECT + settled.condition() + DECIDED
                        + " order by b.closed_at desc, b.id desc offset :offset rows fetch next :size rows only")
                .params(settled.parameters())
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, number) -> decided(row))
                .list();
        return new Page<>(withCounts(some), page.page(), page.size(), total);
    }

    @Override
    public void each(Search search, Consumer<Resolution> taker) {
        SettledBallots settled = settled(search);
        String sql = SELECT + settled.condition() + DECIDED
                + " and (b.closed_at > :after or b.closed_at = :after and b.id > :last)"
                + " order by b.closed_at, b.id fetch next :size rows only";
        Instant after = search.range().start();
        String last = "";
        List<Decided> some;
        do {
            some = jdbc.sql(sql)
                    .params(settled.parameters())
                    .param("after", SettledBallots.utc(after))
                    .param("last", last)
                    .param("size", Rolls.AT_ONCE)
                    .query((row, number) -> decided(row))
                    .list();
            withCounts(some).forEach(taker);
            if (!some.isEmpty()) {
                Decided furthest = some.get(some.size() - 1);
                after = furthest.at();
                last = furthest.id();
            }
        } while (some.size() == Rolls.AT_ONCE);
    }

    private static SettledBallots settled(Search search) {
        return new SettledBallots(search.range(), search.body(), search.requirement());
    }

    /** A row, to which the counts of the benches are added. */
    private record Decided(String id, Instant at, Resolution resolution) {}

    private List<Resolution> withCounts(List<Decided> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        List<String> ids = some.stream().map(Decided::id).toList();
        Rolls rolls = Rolls.of(jdbc, ids);
        Map<String, Map<Bench, Map<Choice, Integer>>> votes = votes(ids);
        return some.stream()
                .map(one -> withBenches(
                        one.resolution(),
                        Ballot.eligible(rolls.seatsOf(one.id()), rolls.excludedFrom(one.id())),
                        votes.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    private Map<String, Map<Bench, Map<Choice, Integer>>> votes(List<String> ballots) {
        Map<String, Map<Bench, Map<Choice, Integer>>> votes = new HashMap<>();
        jdbc.sql("""
                        select v.ballot, s.bench, v.choice, count(*) as times
                        from vote v join ballot_seat s on s.ballot = v.ballot and s.seat = v.seat
                        where v.ballot in (:ballots) group by v.ballot, s.bench, v.choice
                        """)
                .param("ballots", ballots)
                .query((row, number) -> votes.computeIfAbsent(row.getString("ballot"), id -> new EnumMap<>(Bench.class))
                        .computeIfAbsent(Bench.valueOf(row.getString("bench")), id -> new EnumMap<>(Choice.class))
                        .put(Choice.valueOf(row.getString("choice")), row.getInt("times")))
                .list();
        return votes;
    }

    private static Resolution withBenches(
            Resolution resolution, List<RollSeat> eligible, Map<Bench, Map<Choice, Integer>> votes) {
        Map<Bench, Resolution.OfBench> benches = new EnumMap<>(Bench.class);
        for (Bench bench : Bench.values()) {
            Map<Choice, Integer> cast = votes.getOrDefault(bench, Map.of());
            benches.put(
                    bench,
                    new Resolution.OfBench(
                            (int) eligible.stream()
                                    .filter(seat -> seat.bench() == bench)
                                    .count(),
                            cast.getOrDefault(Choice.YES, 0),
                            cast.getOrDefault(Choice.NO, 0),
                            cast.getOrDefault(Choice.ABSTAIN, 0)));
        }
        return resolution.with(benches);
    }

    private static Decided decided(ResultSet row) throws SQLException {
        Instant at = row.getObject("closed_at", OffsetDateTime.class).toInstant();
        return new Decided(
                row.getString("id"),
                at,
                new Resolution(
                        new BallotId(row.getString("id")),
                        at,
                        Body.valueOf(row.getString("body")),
                        Subject.valueOf(row.getString("subject")),
                        Optional.ofNullable(row.getString("requirement")),
                        Optional.ofNullable(row.getString("title")),
                        row.getInt("cycle"),
                        row.getInt("round"),
                        row.getString("motion"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getBoolean("recommendation"),
                        Map.of(),
                        row.getString("rule_set"),
                        row.getInt("rule_set_version"),
                        row.getString("opening_hash"),
                        row.getString("closing_hash"),
                        version(row)));
    }

    private static Optional<Resolution.Version> version(ResultSet row) throws SQLException {
        String component = row.getString("component_id");
        if (component != null) {
            return Optional.of(new Resolution.Version(Optional.of(component), row.getInt("component_version")));
        }
        int agreement = row.getInt("agreement_version");
        return row.wasNull() ? Optional.empty() : Optional.of(new Resolution.Version(Optional.empty(), agreement));
    }
}
