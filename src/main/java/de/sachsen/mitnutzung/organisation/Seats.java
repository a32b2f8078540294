package de.sachsen.mitnutzung.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The seats of the bodies and who holds them. Always ordered by bench, the state's first, and number. */
public interface Seats {

    Optional<Seat> find(SeatId id);

    List<Seat> of(Body body);

    /** Every seat of the body, vacant ones included, with who holds it on that day. */
    List<SeatHolders> on(Body body, LocalDate day);

    /** Whether anybody was ever appointed to a seat of the body, for whatever time. */
    boolean wereEverHeld(Body body);

    /** How many seats each bench has; 0 for a bench without any. */
    Map<Bench, Integer> perBench(Body body);

    /** Whether both benches have equally many seats, as the agreement asks of the working group. */
    default boolean isBalanced(Body body) {
        return perBench(body).values().stream().distinct().count() == 1;
    }
}
