package de.sachsen.mitnutzung.organisation;

/** @param number within the bench of the body, from 1 */
public record Seat(SeatId id, Body body, Bench bench, int number) {

    /** The German name within the body, for instance {@code Sitz Staat 1}. */
    public String label() {
        return "Sitz " + bench.german() + " " + number;
    }
}
