package de.sachsen.mitnutzung.voting.jdbc;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Objection;
import de.sachsen.mitnutzung.voting.ObjectionRecords;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcObjections implements ObjectionRecords {

    private final JdbcClient jdbc;

    JdbcObjections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Objection> to(BallotId ballot) {
        return jdbc.sql("select * from objection where ballot = ?")
                .param(ballot.value())
                .query((row, number) -> new Objection(
                        ballot,
                        new SeatId(row.getString("seat")),
                        new PersonId(row.getObject("person", UUID.class)),
                        Capacity.valueOf(row.getString("capacity")),
                        Optional.ofNullable(row.getString("reason")),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void add(Objection objection) {
        jdbc.sql("insert into objection (ballot, seat, person, capacity, reason, raised_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        objection.ballot().value(),
                        objection.seat().value(),
                        objection.person().value(),
                        objection.capacity().name(),
                        objection.reason().orElse(null),
                        objection.raisedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
