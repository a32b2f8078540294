package de.sachsen.mitnutzung.session;

import java.util.regex.Pattern;

/** The number of a session, for instance {@code SIT-2026-0001}. */
public record SessionId(String value) {

    static final String KIND = "SIT";

    private static final Pattern SHAPE = Pattern.compile(KIND + "-\\d{4}-\\d{4,9}");

    /** @throws UnknownSession when it cannot be the number of a session */
    public SessionId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new UnknownSession();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
