package de.sachsen.mitnutzung.session.jdbc;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.session.AgendaItem;
import de.sachsen.mitnutzung.session.ItemState;
import de.sachsen.mitnutzung.session.Presence;
import de.sachsen.mitnutzung.session.Session;
import de.sachsen.mitnutzung.session.SessionId;
import de.sachsen.mitnutzung.session.SessionRecords;
import de.sachsen.mitnutzung.session.SessionState;
import de.sachsen.mitnutzung.session.UnknownSession;
import de.sachsen.mitnutzung.session.Venue;
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
import org.springframework.transaction.annotation.Transactional;

/** A session with its agenda and presences is read and written whole. */
@Repository
@Transactional
class JdbcSessions implements SessionRecords {

    private final JdbcClient jdbc;

    JdbcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Session get(SessionId id) {
        return one(id, "");
    }

    @Override
    public Session lock(SessionId id) {
        return one(id, " for update");
    }

    private Session one(SessionId id, String locking) {
        return jdbc.sql("select * from body_session where id = ?" + locking)
                .param(id.value())
                .query(this::session)
                .optional()
                .orElseThrow(UnknownSession::new);
    }

    @Override
    public void lock(Body body) {
        jdbc.sql("select body from body_session_lock where body = ? for update")
                .param(body.name())
                .query(String.class)
                .single();
    }

    @Override
    public Page<Session> list(Set<Body> bodies, Page.Request page) {
        List<String> names = bodies.stream().map(Body::name).toList();
        long total = jdbc.sql("select count(*) from body_session where body in (:bodies)")
                .param("bodies", names)
                .query(Long.class)
                .single();
        List<Session> items = jdbc.sql("select * from body_session where body in (:bodies)"
                        + " order by starts_at desc, id desc offset :offset rows fetch next :size rows only")
                .param("bodies", names)
                .param("offset", page.offset())
                .param("size", page.size())
                .query(this::session)
                .list();
        return new Page<>(items, page.page(), page.size(), total);
    }

    @Override
    public List<Session> ahead(Body body) {
        return jdbc.sql("select * from body_session where body = ? and state not in ('CLOSED', 'CANCELLED')"
                        + " order by starts_at, id")
                .param(body.name())
                .query(this::session)
                .list();
    }

    @Override
    public void add(Session session) {
        jdbc.sql("insert into body_session (id, body, state, starts_at, ends_at, sequence) values (?, ?, ?, ?, ?, 0)")
                .params(
                        session.id().value(),
                        session.body().name(),
                        session.state().name(),
                        utc(session.venue().startsAt()),
                        utc(session.venue().endsAt()))
                .update();
        save(session);
    }

    @Override
    public void save(Session session) {
        jdbc.sql("""
                        update body_session set state = ?, starts_at = ?, ends_at = ?, place = ?, link = ?, secretary = ?,
                            sequence = ?, invited_at = ?, short_notice = ?, opened_at = ?, closed_at = ?,
                            cancelled_because = ? where id = ?
                        """)
                .params(
                        session.state().name(),
                        utc(session.venue().startsAt()),
                        utc(session.venue().endsAt()),
                        session.venue().place().orElse(null),
                        session.venue().link().orElse(null),
                        session.secretary().map(UserId::value).orElse(null),
                        session.sequence(),
                        session.invitedAt().map(JdbcSessions::utc).orElse(null),
                        session.shortNotice().orElse(null),
                        session.openedAt().map(JdbcSessions::utc).orElse(null),
                        session.closedAt().map(JdbcSessions::utc).orElse(null),
                        session.cancelledBecause().orElse(null),
                        session.id().value())
                .update();
        jdbc.sql("delete from agenda_item where session = ?")
                .param(session.id().value())
                .update();
        for (AgendaItem item : session.agenda()) {
            jdbc.sql("""
                            insert into agenda_item (session, number, position, requirement, title, state, ballot, note)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            session.id().value(),
                            item.number(),
                            item.position(),
                            item.requirement().orElse(null),
                            item.title(),
                            item.state().name(),
                            item.ballot().map(BallotId::value).orElse(null),
                            item.note().orElse(null))
                    .update();
        }
        jdbc.sql("delete from presence where session = ?")
                .param(session.id().value())
                .update();
        for (Presence presence : session.presences()) {
            jdbc.sql(
                            "insert into presence (session, seat, person, capacity, arrived_at, left_at) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            session.id().value(),
                            presence.seat().value(),
                            presence.person().value(),
                            presence.capacity().name(),
                            utc(presence.arrivedAt()),
                            presence.leftAt().map(JdbcSessions::utc).orElse(null))
                    .update();
        }
    }

    private Session session(ResultSet row, int number) throws SQLException {
        SessionId id = new SessionId(row.getString("id"));
        return new Session(
                id,
                Body.valueOf(row.getString("body")),
                new Venue(
                        instant(row, "starts_at").orElseThrow(),
                        instant(row, "ends_at").orElseThrow(),
                        Optional.ofNullable(row.getString("place")),
                        Optional.ofNullable(row.getString("link"))),
                SessionState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("secretary")).map(UserId::new),
                row.getInt("sequence"),
                instant(row, "invited_at"),
                Optional.ofNullable(row.getString("short_notice")),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                Optional.ofNullable(row.getString("cancelled_because")),
                agenda(id),
                presences(id));
    }

    private List<AgendaItem> agenda(SessionId id) {
        return jdbc.sql("select * from agenda_item where session = ? order by position")
                .param(id.value())
                .query((row, number) -> new AgendaItem(
                        row.getInt("number"),
                        row.getInt("position"),
                        Optional.ofNullable(row.getString("requirement")),
                        row.getString("title"),
                        ItemState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("ballot")).map(BallotId::new),
                        Optional.ofNullable(row.getString("note"))))
                .list();
    }

    private List<Presence> presences(SessionId id) {
        return jdbc.sql("select * from presence where session = ? order by arrived_at, seat")
                .param(id.value())
                .query((row, number) -> new Presence(
                        new SeatId(row.getString("seat")),
                        new PersonId(row.getObject("person", UUID.class)),
                        Capacity.valueOf(row.getString("capacity")),
                        instant(row, "arrived_at").orElseThrow(),
                        instant(row, "left_at")))
                .list();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
