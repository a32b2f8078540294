package de.sachsen.mitnutzung.minutes;

/** What happens to minutes, for those who tell people about it. */
public final class MinutesEvents {

    private MinutesEvents() {}

    /** They wait for two signatures. */
    public record MinutesDrafted(Minutes minutes) {}

    /** @param as the place that was signed for, with the other one open or not */
    public record MinutesSigned(Minutes minutes, SignedAs as) {}
}
