package de.sachsen.mitnutzung.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSeats implements Seats {

    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    private static final Comparator<Seat> BY_BENCH_AND_NUMBER =
            Comparator.comparing(Seat::bench).thenComparingInt(Seat::number);

    private record Place(SeatId seat, Capacity capacity) {}

    private final JdbcClient jdbc;

    JdbcSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Seat> find(SeatId id) {
        return jdbc.sql("select id, body, bench, seat_number from seat where id = ?")
                .param(id.value())
                .query(JdbcSeats::readSeat)
                .optional();
    }

    @Override
    public List<Seat> of(Body body) {
        return jdbc
                .sql("select id, body, bench, seat_number from seat where body = ?")
                .param(body.name())
                .query(JdbcSeats::readSeat)
                .list()
                .stream()
                .sorted(BY_BENCH_AND_NUMBER)
                .toList();
    }

    @Override
    public List<SeatHolders> on(Body body, LocalDate day) {
        Map<Place, PersonId> holders = new HashMap<>();
        jdbc.sql("""
                        select h.seat, h.capacity, h.person
                        from seat_holder h join seat s on s.id = h.seat
                        where s.body = :body and h.valid_from <= :day and (h.valid_until is null or h.valid_until > :day)
                        """).param("body", body.name()).param("day", day).query(row -> {
            holders.put(
                    new Place(new SeatId(row.getString("seat")), Capacity.valueOf(row.getString("capacity"))),
                    new PersonId(row.getObject("person", UUID.class)));
        });
        return of(body).stream()
                .map(seat -> new SeatHolders(
                        seat,
                        Optional.ofNullable(holders.get(new Place(seat.id(), Capacity.MEMBER))),
                        Optional.ofNullable(holders.get(new Place(seat.id(), Capacity.DEPUTY)))))
                .toList();
    }

    @Override
    public Map<Bench, Integer> perBench(Body body) {
        Map<Bench, Integer> seats = new EnumMap<>(Bench.class);
        for (Bench bench : Bench.values()) {
            seats.put(bench, 0);
        }
        of(body).forEach(seat -> seats.merge(seat.bench(), 1, Integer::sum));
        return seats;
    }

    @Override
    public boolean wereEverHeld(Body body) {
        return jdbc.sql("select count(*) from seat_holder h join seat s on s.id = h.seat where s.body = ?")
                        .param(body.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Until the transaction ends, nobody else changes the body's seats or their holders. */
    void lock(Body body) {
        jdbc.sql("select id from body where id = ? for update")
                .param(body.name())
                .query(String.class)
                .single();
    }

    void add(Seat seat) {
        jdbc.sql("insert into seat (id, body, bench, seat_number) values (?, ?, ?, ?)")
                .params(seat.id().value(), seat.body().name(), seat.bench().name(), seat.number())
                .update();
    }

    boolean isHeld(SeatId seat, Capacity capacity, Term term) {
        return jdbc.sql("""
                        select count(*) from seat_holder
                        where seat = :seat and capacity = :capacity
                          and valid_from < :until and (valid_until is null or valid_until > :from)
                        """)
                        .param("seat", seat.value())
                        .param("capacity", capacity.name())
                        .param("from", term.from())
                        .param("until", term.until().orElse(FOREVER))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean isHolder(PersonId person, Body body, Term term) {
        return jdbc.sql("""
                        select count(*) from seat_holder h join seat s on s.id = h.seat
                        where s.body = :body and h.person = :person
                          and h.valid_from < :until and (h.valid_until is null or h.valid_until > :from)
                        """)
                        .param("body", body.name())
                        .param("person", person.value())
                        .param("from", term.from())
                        .param("until", term.until().orElse(FOREVER))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void appoint(SeatId seat, Capacity capacity, PersonId person, Term term) {
        jdbc.sql("""
                        insert into seat_holder (seat, capacity, person, valid_from, valid_until)
                        values (:seat, :capacity, :person, :from, :until)
                        """)
                .param("seat", seat.value())
                .param("capacity", capacity.name())
                .param("person", person.value())
                .param("from", term.from())
                .param("until", term.until().orElse(null), Types.DATE)
                .update();
    }

    /** @return whether there was somebody to dismiss */
    boolean vacate(SeatId seat, Capacity capacity, LocalDate day) {
        int neverBegun = jdbc.sql("delete from seat_holder where seat = ? and capacity = ? and valid_from = ?")
                .params(seat.value(), capacity.name(), day)
                .update();
        int ended = jdbc.sql("""
                        update seat_holder set valid_until = :day
                        where seat = :seat and capacity = :capacity
                          and valid_from < :day and (valid_until is null or valid_until > :day)
                        """)
                .param("seat", seat.value())
                .param("capacity", capacity.name())
                .param("day", day)
                .update();
        return neverBegun + ended > 0;
    }

    private static Seat readSeat(ResultSet row, int number) throws SQLException {
        return new Seat(
                new SeatId(row.getString("id")),
                Body.valueOf(row.getString("body")),
                Bench.valueOf(row.getString("bench")),
                row.getInt("seat_number"));
    }
}
