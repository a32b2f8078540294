package de.sachsen.mitnutzung.voting;

import java.util.regex.Pattern;

/** The number of a ballot, for instance {@code ABS-2026-0001}. */
public record BallotId(String value) {

    static final String KIND = "ABS";

    private static final Pattern SHAPE = Pattern.compile(KIND + "-\\d{4}-\\d{4,9}");

    /** @throws UnknownBallot when it cannot be the number of a ballot */
    public BallotId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new UnknownBallot();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
