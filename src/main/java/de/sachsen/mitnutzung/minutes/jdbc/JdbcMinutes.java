package de.sachsen.mitnutzung.minutes.jdbc;

import de.sachsen.mitnutzung.minutes.Minutes;
import de.sachsen.mitnutzung.minutes.MinutesId;
import de.sachsen.mitnutzung.minutes.MinutesRecords;
import de.sachsen.mitnutzung.minutes.MinutesState;
import de.sachsen.mitnutzung.minutes.Signature;
import de.sachsen.mitnutzung.minutes.SignedAs;
import de.sachsen.mitnutzung.minutes.UnknownMinutes;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.voting.BallotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMinutes implements MinutesRecords {

    private static final String SELECT =
            "select m.*, (select c.id from minutes c where c.corrects = m.id) as corrected_by from minutes m ";

    private final JdbcClient jdbc;

    JdbcMinutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Minutes get(MinutesId id) {
        return jdbc.sql(SELECT + "where m.id = ?")
                .param(id.value())
                .query((row, number) -> minutes(row))
                .optional()
                .orElseThrow(UnknownMinutes::new);
    }

    @Override
    public Minutes lock(MinutesId id) {
        jdbc.sql("select id from minutes where id = ? for update")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElseThrow(UnknownMinutes::new);
        return get(id);
    }

    @Override
    public List<Minutes> of(BallotId ballot) {
        return jdbc.sql(SELECT + "join minutes_ballot b on b.minutes = m.id where b.ballot = ?"
                        + " order by m.drafted_at, m.id")
                .param(ballot.value())
                .query((row, number) -> minutes(row))
                .list();
    }

    @Override
    public Page<Minutes> list(Set<Body> bodies, Page.Request page) {
        List<String> names = bodies.stream().map(Body::name).toList();
        long total = jdbc.sql("select count(*) from minutes where body in (:bodies)")
                .param("bodies", names)
                .query(Long.class)
                .single();
        List<Minutes> items = jdbc.sql(SELECT + "where m.body in (:bodies) order by m.drafted_at desc, m.id desc"
                        + " offset :offset rows fetch next :size rows only")
                .param("bodies", names)
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, number) -> minutes(row))
                .list();
        return new Page<>(items, page.page(), page.size(), total);
    }

    @Override
    public void add(Minutes minutes, Optional<PersonId> draftedBy) {
        String id = minutes.id().value();
        Optional<String> subject = minutes.session()
                .or(() -> minutes.ballots().stream().findFirst().map(BallotId::value))
                .filter(first -> minutes.corrects().isEmpty());
        jdbc.sql("""
                        insert into minutes (id, body, session, original_of, corrects, reason, content, remarks, state,
                            drafted_at, drafted_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        minutes.body().name(),
                        minutes.session().orElse(null),
                        subject.orElse(null),
                        minutes.corrects().map(MinutesId::value).orElse(null),
                        minutes.reason().orElse(null),
                        minutes.content(),
                        minutes.remarks(),
                        minutes.state().name(),
                        utc(minutes.draftedAt()),
                        draftedBy.map(PersonId::value).orElse(null))
                .update();
        int position = 1;
        for (BallotId ballot : minutes.ballots()) {
            jdbc.sql("insert into minutes_ballot (minutes, position, ballot) values (?, ?, ?)")
                    .params(id, position++, ballot.value())
                    .update();
        }
    }

    @Override
    public void saveRemarks(MinutesId id, String remarks, PersonId editor, Instant at) {
        jdbc.sql("update minutes set remarks = ?, edited_by = ?, edited_at = ? where id = ?")
                .params(remarks, editor.value(), utc(at), id.value())
                .update();
    }

    @Override
    public void add(MinutesId id, Signature signature, MinutesState state) {
        Optional<String> previous = jdbc.sql("select signed_as from minutes_signature where minutes = ?")
                .param(id.value())
                .query(String.class)
                .optional();
        jdbc.sql("""
                        insert into minutes_signature (minutes, signed_as, person, hash, signed_at, previous)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        signature.as().name(),
                        signature.person().value(),
                        signature.hash(),
                        utc(signature.at()),
                        previous.orElse(null))
                .update();
        jdbc.sql("update minutes set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    private Minutes minutes(ResultSet row) throws SQLException {
        MinutesId id = new MinutesId(row.getString("id"));
        return new Minutes(
                id,
                Body.valueOf(row.getString("body")),
                Optional.ofNullable(row.getString("session")),
                jdbc.sql("select ballot from minutes_ballot where minutes = ? order by position")
                        .param(id.value())
                        .query((ballot, number) -> new BallotId(ballot.getString("ballot")))
                        .list(),
                minutes(row, "corrects"),
                Optional.ofNullable(row.getString("reason")),
                minutes(row, "corrected_by"),
                MinutesState.valueOf(row.getString("state")),
                row.getString("content"),
                row.getString("remarks"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                jdbc.sql("select * from minutes_signature where minutes = ? order by signed_at, previous nulls first")
                        .param(id.value())
                        .query((signature, number) -> new Signature(
                                SignedAs.valueOf(signature.getString("signed_as")),
                                new PersonId(signature.getObject("person", UUID.class)),
                                signature.getString("hash"),
                                signature
                                        .getObject("signed_at", OffsetDateTime.class)
                                        .toInstant()))
                        .list());
    }

    private static Optional<MinutesId> minutes(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(MinutesId::new);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
