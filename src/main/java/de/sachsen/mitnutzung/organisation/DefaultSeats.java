package de.sachsen.mitnutzung.organisation;

import de.sachsen.mitnutzung.platform.Seed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives a body its first seats; later ones are added by decision. */
@Component
@Order(Seed.BODIES)
class DefaultSeats implements Seed {

    private final JdbcSeats seats;
    private final AddSeat addSeat;
    private final DefaultSeatNumbers numbers;

    DefaultSeats(JdbcSeats seats, AddSeat addSeat, DefaultSeatNumbers numbers) {
        this.seats = seats;
        this.addSeat = addSeat;
        this.numbers = numbers;
    }

    @Override
    public void sow() {
        for (Body body : Body.values()) {
            seats.lock(body);
            if (seats.of(body).isEmpty()) {
                for (int number = 1; number <= numbers.of(body); number++) {
                    addSeat.to(body, Bench.STATE);
                    addSeat.to(body, Bench.MUNICIPAL);
                }
            }
        }
    }
}
