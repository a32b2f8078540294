package de.sachsen.mitnutzung.organisation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the appointment of a seat's member or deputy. */
@Component
public class EndAppointment {

    private final JdbcSeats seats;

    EndAppointment(JdbcSeats seats) {
        this.seats = seats;
    }

    /**
     * @param vacantFrom the first day on which the holder of that day holds the place no longer; an appointment that
     *     would have begun on it never takes effect, one that begins later stays
     * @throws UnknownSeat when there is no such seat
     * @throws NobodyAppointed when nobody holds the place on that day
     */
    @Transactional
    public void end(SeatId seat, Capacity capacity, LocalDate vacantFrom) {
        seats.lock(seats.find(seat).orElseThrow(UnknownSeat::new).body());
        if (!seats.vacate(seat, capacity, vacantFrom)) {
            throw new NobodyAppointed();
        }
    }
}
