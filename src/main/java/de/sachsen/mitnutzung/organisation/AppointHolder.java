package de.sachsen.mitnutzung.organisation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appoints the member or the deputy of a seat. At any time a place has one holder, and a person one place in a body:
 * otherwise one person could cast two votes.
 */
@Component
public class AppointHolder {

    private final JdbcSeats seats;

    AppointHolder(JdbcSeats seats) {
        this.seats = seats;
    }

    /**
     * @throws UnknownSeat when there is no such seat
     * @throws PlaceTaken when somebody holds the place on a day of the term
     * @throws AlreadyOnBody when the person holds any place of the body on a day of the term
     */
    @Transactional
    public void appoint(SeatId seat, Capacity capacity, PersonId person, Term term) {
        Body body = seats.find(seat).orElseThrow(UnknownSeat::new).body();
        seats.lock(body);
        if (seats.isHeld(seat, capacity, term)) {
            throw new PlaceTaken();
        }
        if (seats.isHolder(person, body, term)) {
            throw new AlreadyOnBody();
        }
        seats.appoint(seat, capacity, person, term);
    }
}
