package de.sachsen.mitnutzung.escalation;

import de.sachsen.mitnutzung.platform.Refusal;

/** No referral has this number. */
public final class UnknownReferral extends Refusal {

    public UnknownReferral() {
        super(Kind.UNKNOWN, "Diese Vorlage gibt es nicht.");
    }
}
