package de.sachsen.mitnutzung.voting.jdbc;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Exclusion;
import de.sachsen.mitnutzung.voting.ExclusionRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcExclusions implements ExclusionRecords {

    private final JdbcClient jdbc;

    JdbcExclusions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Exclusion> of(BallotId ballot) {
        return jdbc.sql("""
                        select e.*, d.confirmed, d.confirm, d.deny, d.decided_at, d.deadline
                        from exclusion e
                            left join exclusion_decision d on d.ballot = e.ballot and d.number = e.number
                        where e.ballot = ? order by e.number
                        """)
                .param(ballot.value())
                .query(JdbcExclusions::exclusion)
                .list();
    }

    @Override
    public List<Exclusion.SeatAnswer> answers(BallotId ballot, int number) {
        return jdbc.sql("select * from exclusion_answer where ballot = ? and number = ? order by seat")
                .params(ballot.value(), number)
                .query((row, position) -> new Exclusion.SeatAnswer(
                        new SeatId(row.getString("seat")),
                        new PersonId(row.getObject("person", UUID.class)),
                        Capacity.valueOf(row.getString("capacity")),
                        Exclusion.Answer.valueOf(row.getString("answer")),
                        instant(row, "answered_at")))
                .list();
    }

    @Override
    public void add(Exclusion exclusion) {
        jdbc.sql("""
                        insert into exclusion (ballot, number, seat, person, capacity, raised_by_seat, raised_by, reason,
                            raised_at, answers_until, asked)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        exclusion.ballot().value(),
                        exclusion.number(),
                        exclusion.seat().value(),
                        exclusion.person().value(),
                        exclusion.capacity().name(),
                        exclusion.raisedBySeat().value(),
                        exclusion.raisedBy().value(),
                        exclusion.reason(),
                        utc(exclusion.raisedAt()),
                        utc(exclusion.answersUntil()),
                        exclusion.asked())
                .update();
    }

    @Override
    public void add(BallotId ballot, int number, Exclusion.SeatAnswer answer) {
        jdbc.sql("""
                        insert into exclusion_answer (ballot, number, seat, person, capacity, answer, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        ballot.value(),
                        number,
                        answer.seat().value(),
                        answer.person().value(),
                        answer.capacity().name(),
                        answer.answer().name(),
                        utc(answer.answeredAt()))
                .update();
    }

    @Override
    public void add(BallotId ballot, int number, Exclusion.Decision decision) {
        jdbc.sql("""
                        insert into exclusion_decision (ballot, number, confirmed, confirm, deny, decided_at, deadline)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        ballot.value(),
                        number,
                        decision.confirmed(),
                        decision.confirm(),
                        decision.deny(),
                        utc(decision.decidedAt()),
                        utc(decision.deadline()))
                .update();
        jdbc.sql("update ballot set deadline = ? where id = ?")
                .params(utc(decision.deadline()), ballot.value())
                .update();
    }

    @Override
    public void saveEligible(BallotId ballot, int eligible) {
        jdbc.sql("update ballot set eligible = ? where id = ?")
                .params(eligible, ballot.value())
                .update();
    }

    private static Exclusion exclusion(ResultSet row, int position) throws SQLException {
        return new Exclusion(
                new BallotId(row.getString("ballot")),
                row.getInt("number"),
                new SeatId(row.getString("seat")),
                new PersonId(row.getObject("person", UUID.class)),
                Capacity.valueOf(row.getString("capacity")),
                new SeatId(row.getString("raised_by_seat")),
                new PersonId(row.getObject("raised_by", UUID.class)),
                row.getString("reason"),
                instant(row, "raised_at"),
                instant(row, "answers_until"),
                row.getInt("asked"),
                decision(row));
    }

    private static Optional<Exclusion.Decision> decision(ResultSet row) throws SQLException {
        return row.getObject("decided_at") == null
                ? Optional.empty()
                : Optional.of(new Exclusion.Decision(
                        row.getBoolean("confirmed"),
                        row.getInt("confirm"),
                        row.getInt("deny"),
                        instant(row, "decided_at"),
                        instant(row, "deadline")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
