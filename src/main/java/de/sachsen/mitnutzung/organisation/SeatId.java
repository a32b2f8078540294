package de.sachsen.mitnutzung.organisation;

import java.util.regex.Pattern;

/** Names a seat for good, for instance {@code WG-STATE-1}: 1 to 40 capital letters, digits and hyphens. */
public record SeatId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

    public SeatId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a seat id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
