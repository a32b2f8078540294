package de.sachsen.mitnutzung.statistics.jdbc;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.voting.RollSeat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rolls and confirmed exclusions of many ballots, by their numbers. */
record Rolls(Map<String, List<RollSeat>> seats, Map<String, Set<PersonId>> excluded) {

    /** How many ballots one query is asked for. */
    static final int AT_ONCE = 500;

    /** @param ballots {@value #AT_ONCE} at most, and at least one */
    static Rolls of(JdbcClient jdbc, List<String> ballots) {
        Map<String, List<RollSeat>> seats = new HashMap<>();
        jdbc.sql("select * from ballot_seat where ballot in (:ballots) order by ballot, bench, position, seat")
                .param("ballots", ballots)
                .query((row, number) -> seats.computeIfAbsent(row.getString("ballot"), id -> new ArrayList<>())
                        .add(seat(row)))
                .list();
        Map<String, Set<PersonId>> excluded = new HashMap<>();
        jdbc.sql("""
                        select e.ballot, e.person
                        from exclusion e join exclusion_decision d on d.ballot = e.ballot and d.number = e.number
                        where d.confirmed and e.ballot in (:ballots)
                        """)
                .param("ballots", ballots)
                .query((row, number) -> excluded.computeIfAbsent(row.getString("ballot"), id -> new HashSet<>())
                        .add(new PersonId(row.getObject("person", UUID.class))))
                .list();
        return new Rolls(seats, excluded);
    }

    List<RollSeat> seatsOf(String ballot) {
        return seats.getOrDefault(ballot, List.of());
    }

    Set<PersonId> excludedFrom(String ballot) {
        return excluded.getOrDefault(ballot, Set.of());
    }

    private static RollSeat seat(ResultSet row) throws SQLException {
        return new RollSeat(
                new SeatId(row.getString("seat")),
                Bench.valueOf(row.getString("bench")),
                row.getInt("position"),
                row.getString("label"),
                person(row, "member"),
                person(row, "deputy"));
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
    }
}
