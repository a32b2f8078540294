package de.sachsen.mitnutzung.voting.jdbc;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotEvents;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.BallotRecords;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.CastVote;
import de.sachsen.mitnutzung.voting.Choice;
import de.sachsen.mitnutzung.voting.Count;
import de.sachsen.mitnutzung.voting.Exclusion;
import de.sachsen.mitnutzung.voting.ExclusionRecords;
import de.sachsen.mitnutzung.voting.Majority;
import de.sachsen.mitnutzung.voting.Mode;
import de.sachsen.mitnutzung.voting.NotYourSeat;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.RollSeat;
import de.sachsen.mitnutzung.voting.RuleSet;
import de.sachsen.mitnutzung.voting.Subject;
import de.sachsen.mitnutzung.voting.UnknownBallot;
import de.sachsen.mitnutzung.voting.VoteMark;
import de.sachsen.mitnutzung.voting.VotingGate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Each read takes one connection for ballot, roll and votes together: a transaction of its own, or the caller's. */
@Repository
@Transactional
class JdbcBallots implements BallotRecords {

    private static final String SELECT = """
            select b.*, r.majority, r.quorum_numerator, r.quorum_denominator, r.quorum_least_present
            from ballot b join rule_set r on r.name = b.rule_set and r.version = b.rule_set_version
            """;

    private final JdbcClient jdbc;
    private final ExclusionRecords exclusions;
    private final ApplicationEventPublisher events;

    JdbcBallots(JdbcClient jdbc, ExclusionRecords exclusions, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.exclusions = exclusions;
        this.events = events;
    }

    @Override
    public Ballot get(BallotId id) {
        return jdbc.sql(SELECT + "where b.id = ?")
                .param(id.value())
                .query(this::ballot)
                .optional()
                .orElseThrow(UnknownBallot::new);
    }

    @Override
    public VotingGate lock(BallotId id) {
        return jdbc.sql("select requirement, state, deadline from ballot where id = ? for update")
                .param(id.value())
                .query((row, number) -> new VotingGate(
                        id,
                        Optional.ofNullable(row.getString("requirement")),
                        BallotState.valueOf(row.getString("state")),
                        Optional.ofNullable(instant(row, "deadline"))))
                .optional()
                .orElseThrow(UnknownBallot::new);
    }

    @Override
    public List<Ballot> on(String requirement) {
        return jdbc.sql(SELECT + "where b.requirement = ? order by b.prepared_at, b.id")
                .param(requirement)
                .query(this::ballot)
                .list();
    }

    @Override
    public List<Ballot> hold(String requirement, Body body) {
        jdbc.sql("select id from ballot where requirement = ? and body = ? order by prepared_at, id for update")
                .params(requirement, body.name())
                .query(String.class)
                .list();
        return on(requirement).stream().filter(ballot -> ballot.body() == body).toList();
    }

    @Override
    public Page<Ballot> list(Optional<String> requirement, Page.Request page) {
        String where = requirement.isPresent() ? "where b.requirement = :requirement " : "";
        long total = jdbc.sql("select count(*) from ballot b " + where)
                .param("requirement", requirement.orElse(null))
                .query(Long.class)
                .single();
        List<Ballot> items = jdbc.sql(SELECT + where
                        + "order by b.prepared_at desc, b.id desc offset :offset rows fetch next :size rows only")
                .param("requirement", requirement.orElse(null))
                .param("offset", page.offset())
                .param("size", page.size())
                .query(this::ballot)
                .list();
        return new Page<>(items, page.page(), page.size(), total);
    }

    @Override
    public List<CastVote> votes(BallotId id) {
        return jdbc.sql("select * from vote where ballot = ? order by seat")
                .param(id.value())
                .query((row, number) -> new CastVote(
                        new SeatId(row.getString("seat")),
                        new PersonId(row.getObject("person", UUID.class)),
                        Capacity.valueOf(row.getString("capacity")),
                        Choice.valueOf(row.getString("choice")),
                        Optional.ofNullable(row.getString("reason")),
                        instant(row, "cast_at"),
                        row.getObject("nonce", UUID.class)))
                .list();
    }

    @Override
    public RollSeat seat(BallotId id, SeatId seat) {
        return jdbc.sql("select * from ballot_seat where ballot = ? and seat = ?")
                .params(id.value(), seat.value())
                .query((row, number) -> rollSeat(row))
                .optional()
                .orElseThrow(NotYourSeat::new);
    }

    @Override
    public Optional<VoteMark> mark(BallotId id, SeatId seat) {
        return jdbc.sql("select person, capacity, cast_at from vote where ballot = ? and seat = ?")
                .params(id.value(), seat.value())
                .query((row, number) -> new VoteMark(
                        new PersonId(row.getObject("person", UUID.class)),
                        Capacity.valueOf(row.getString("capacity")),
                        instant(row, "cast_at")))
                .optional();
    }

    @Override
    public Set<SeatId> voted(BallotId id) {
        return jdbc.sql("select seat from vote where ballot = ?").param(id.value()).query(String.class).list().stream()
                .map(SeatId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<BallotId> withOnRoll(PersonId person) {
        return jdbc.sql(
                        "select distinct ballot from ballot_seat where member = :person or deputy = :person order by ballot")
                .param("person", person.value())
                .query((row, number) -> new BallotId(row.getString("ballot")))
                .list();
    }

    @Override
    public void settle(String requirement, Body body) {
        jdbc.sql("update ballot set settled = true where requirement = ? and body = ?"
                        + " and state in ('CLOSED', 'STOPPED')")
                .params(requirement, body.name())
                .update();
        events.publishEvent(new BallotEvents.MatterSettled(requirement, body));
    }

    @Override
    public RuleSet rules(String name) {
        return jdbc.sql("select * from rule_set where name = ? order by version desc fetch first 1 rows only")
                .param(name)
                .query((row, number) -> rules(row, "name", "version"))
                .single();
    }

    @Override
    public void add(Ballot ballot) {
        jdbc.sql("""
                        insert into ballot (id, subject, requirement, body, cycle, round, mode, session, state, motion,
                            rule_set, rule_set_version, notice_given, prepared_at, settled)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
                        """)
                .params(
                        ballot.id().value(),
                        ballot.subject().name(),
                        ballot.requirement().orElse(null),
                        ballot.body().name(),
                        ballot.cycle(),
                        ballot.round(),
                        ballot.mode().name(),
                        ballot.session().orElse(null),
                        ballot.state().name(),
                        ballot.motion(),
                        ballot.rules().name(),
                        ballot.rules().version(),
                        ballot.noticeGiven(),
                        utc(ballot.preparedAt()))
                .update();
    }

    @Override
    public void saveOpening(BallotId id, Ballot.Opening opening, Iterable<RollSeat> roll) {
        jdbc.sql("""
                        update ballot set state = 'OPEN', opened_at = ?, deadline = ?, opening_record = ?,
                            opening_hash = ? where id = ?
                        """)
                .params(utc(opening.openedAt()), utc(opening.deadline()), opening.record(), opening.hash(), id.value())
                .update();
        for (RollSeat seat : roll) {
            jdbc.sql("""
                            insert into ballot_seat (ballot, seat, bench, position, label, member, deputy)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            id.value(),
                            seat.seat().value(),
                            seat.bench().name(),
                            seat.position(),
                            seat.label(),
                            seat.member().map(PersonId::value).orElse(null),
                            seat.deputy().map(PersonId::value).orElse(null))
                    .update();
        }
        jdbc.sql("update ballot set eligible = (select count(*) from ballot_seat where ballot = ?) where id = ?")
                .params(id.value(), id.value())
                .update();
    }

    @Override
    public void saveResult(BallotId id, Ballot.Result result, boolean settled) {
        Count count = result.count();
        jdbc.sql("""
                        update ballot set state = 'CLOSED', closed_at = ?, outcome = ?, eligible = ?, present = ?,
                            yes = ?, no = ?, abstain = ?, closing_record = ?, closing_hash = ?, settled = ?
                        where id = ?
                        """)
                .params(
                        utc(result.closedAt()),
                        result.outcome().name(),
                        count.eligible(),
                        count.present(),
                        count.yes(),
                        count.no(),
                        count.abstain(),
                        result.record(),
                        result.hash(),
                        settled,
                        id.value())
                .update();
    }

    @Override
    public void saveStop(BallotId id) {
        jdbc.sql("update ballot set state = 'STOPPED' where id = ?")
                .param(id.value())
                .update();
    }

    @Override
    public void saveDeadline(BallotId id, Instant deadline) {
        jdbc.sql("update ballot set deadline = ? where id = ?")
                .params(utc(deadline), id.value())
                .update();
    }

    @Override
    public void add(BallotId id, CastVote vote) {
        jdbc.sql("""
                        insert into vote (ballot, seat, person, capacity, choice, reason, cast_at, nonce)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        vote.seat().value(),
                        vote.person().value(),
                        vote.capacity().name(),
                        vote.choice().name(),
                        vote.reason().orElse(null),
                        utc(vote.castAt()),
                        vote.nonce())
                .update();
    }

    private Ballot ballot(ResultSet row, int number) throws SQLException {
        BallotId id = new BallotId(row.getString("id"));
        Instant openedAt = instant(row, "opened_at");
        Instant closedAt = instant(row, "closed_at");
        List<RollSeat> roll = openedAt == null ? List.of() : roll(id);
        List<Exclusion> excluded = openedAt == null ? List.of() : exclusions.of(id);
        Ballot ballot = new Ballot(
                id,
                Subject.valueOf(row.getString("subject")),
                Optional.ofNullable(row.getString("requirement")),
                Body.valueOf(row.getString("body")),
                row.getInt("cycle"),
                row.getInt("round"),
                Mode.valueOf(row.getString("mode")),
                Optional.ofNullable(row.getString("session")),
                BallotState.valueOf(row.getString("state")),
                row.getString("motion"),
                rules(row, "rule_set", "rule_set_version"),
                row.getBoolean("notice_given"),
                instant(row, "prepared_at"),
                openedAt == null
                        ? Optional.empty()
                        : Optional.of(new Ballot.Opening(
                                openedAt,
                                instant(row, "deadline"),
                                row.getString("opening_record"),
                                row.getString("opening_hash"))),
                roll,
                excluded,
                Optional.empty(),
                row.getBoolean("settled"));
        return closedAt == null
                ? ballot
                : ballot.with(new Ballot.Result(
                        closedAt,
                        Outcome.valueOf(row.getString("outcome")),
                        Count.of(ballot.eligible(), votes(id)),
                        row.getString("closing_record"),
                        row.getString("closing_hash")));
    }

    private List<RollSeat> roll(BallotId id) {
        return jdbc.sql("select * from ballot_seat where ballot = ? order by bench desc, position, seat")
                .param(id.value())
                .query((row, number) -> rollSeat(row))
                .list();
    }

    private static RollSeat rollSeat(ResultSet row) throws SQLException {
        return new RollSeat(
                new SeatId(row.getString("seat")),
                Bench.valueOf(row.getString("bench")),
                row.getInt("position"),
                row.getString("label"),
                Optional.ofNullable(row.getObject("member", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("deputy", UUID.class)).map(PersonId::new));
    }

    private static RuleSet rules(ResultSet row, String name, String version) throws SQLException {
        return new RuleSet(
                row.getString(name),
                row.getInt(version),
                Majority.valueOf(row.getString("majority")),
                row.getInt("quorum_numerator"),
                row.getInt("quorum_denominator"),
                row.getInt("quorum_least_present"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
