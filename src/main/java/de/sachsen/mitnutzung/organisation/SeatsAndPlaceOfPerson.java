package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.Pseudonym;
import de.sachsen.mitnutzung.platform.StoredRows;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.UserIdColumn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom a person acts, which seats they hold or held, and which opaque person they are. */
@Component
class SeatsAndPlaceOfPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final JdbcSeats seats;
    private final Clock clock;

    SeatsAndPlaceOfPerson(JdbcClient jdbc, JdbcSeats seats, Clock clock) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        Map<String, Object> told = new LinkedHashMap<>();
        StoredRows.put(told, "organisation", StoredRows.of(jdbc.sql("""
                                select o.id, o.name from organisation o join organisation_member m on m.organisation = o.id
                                where m.user_id = ?
                                """).param(user.value())));
        StoredRows.put(
                told,
                "person",
                StoredRows.of(jdbc.sql("select person_id, display_name from person where user_id = ?")
                        .param(user.value())));
        StoredRows.put(told, "seats", StoredRows.of(jdbc.sql("""
                                select s.body, h.seat, h.capacity, h.valid_from, h.valid_until
                                from seat_holder h join seat s on s.id = h.seat join person p on p.person_id = h.person
                                where p.user_id = ? order by h.valid_from, h.seat
                                """).param(user.value())));
        return told;
    }

    /** The bodies stay locked, so that nobody appoints the person meanwhile. */
    @Override
    public Optional<String> obstacle(UserId user) {
        for (Body body : Body.values()) {
            seats.lock(body);
        }
        List<String> held = jdbc.sql("""
                        select h.seat from seat_holder h join person p on p.person_id = h.person
                        where p.user_id = ? and (h.valid_until is null or h.valid_until > ?) order by h.seat
                        """)
                .params(user.value(), LocalDate.now(clock))
                .query(String.class)
                .list();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of("hat noch einen Sitz oder eine Stellvertretung (" + String.join(", ", held) + ")");
    }

    @Override
    public List<UserIdColumn> columns() {
        return List.of(UserIdColumn.of("organisation_member", "user_id"), UserIdColumn.of("person", "user_id"));
    }

    /** Without user id, not with the pseudonym: nothing may lead from a vote to what else the person did. */
    @Override
    public void forget(UserId user, Pseudonym pseudonym) {
        jdbc.sql("delete from organisation_member where user_id = ?")
                .param(user.value())
                .update();
        jdbc.sql("update person set user_id = null, display_name = ? where user_id = ?")
                .params(People.NAMELESS, user.value())
                .update();
    }
}
