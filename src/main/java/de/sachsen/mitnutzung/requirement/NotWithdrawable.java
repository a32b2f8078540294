package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** A ballot was open, or it is decided. */
public final class NotWithdrawable extends Refusal {

    public NotWithdrawable() {
        super(
                Kind.CONFLICT,
                "Die Anforderung lässt sich nicht mehr zurückziehen: Eine Abstimmung wurde eröffnet oder es ist entschieden.");
    }
}
