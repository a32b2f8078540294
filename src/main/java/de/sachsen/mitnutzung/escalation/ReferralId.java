package de.sachsen.mitnutzung.escalation;

import java.util.regex.Pattern;

/** The number of a referral, for instance {@code VOR-2026-0001}. */
public record ReferralId(String value) {

    static final String KIND = "VOR";

    private static final Pattern SHAPE = Pattern.compile(KIND + "-\\d{4}-\\d{4,9}");

    /** @throws UnknownReferral when it cannot be the number of a referral */
    public ReferralId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new UnknownReferral();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
