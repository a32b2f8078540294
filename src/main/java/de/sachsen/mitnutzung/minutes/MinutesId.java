package de.sachsen.mitnutzung.minutes;

import java.util.regex.Pattern;

/** The number of minutes, for instance {@code NS-2026-0001}. */
public record MinutesId(String value) {

    static final String KIND = "NS";

    private static final Pattern SHAPE = Pattern.compile(KIND + "-\\d{4}-\\d{4,9}");

    /** @throws UnknownMinutes when it cannot be the number of minutes */
    public MinutesId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new UnknownMinutes();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
