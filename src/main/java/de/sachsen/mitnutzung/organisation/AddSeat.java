package de.sachsen.mitnutzung.organisation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds the next seat to a bench. It does not ask for parity, which only the second of two seats restores; see
 * {@link Seats#isBalanced}. A ballot that is open already keeps its roll.
 */
@Component
public class AddSeat {

    private final JdbcSeats seats;

    AddSeat(JdbcSeats seats) {
        this.seats = seats;
    }

    @Transactional
    public Seat to(Body body, Bench bench) {
        seats.lock(body);
        int number = seats.perBench(body).get(bench) + 1;
        Seat seat = new Seat(body.seatId(bench, number), body, bench, number);
        seats.add(seat);
        return seat;
    }
}
