package de.sachsen.mitnutzung.requirement;

import java.util.regex.Pattern;

/** The number of a requirement, for instance {@code ANF-2026-0001}; also the business key of its processes. */
public record RequirementId(String value) {

    static final String KIND = "ANF";

    private static final Pattern SHAPE = Pattern.compile(KIND + "-\\d{4}-\\d{4,9}");

    /** @throws UnknownRequirement when it cannot be the number of a requirement */
    public RequirementId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new UnknownRequirement();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
