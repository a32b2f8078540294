package de.sachsen.mitnutzung.escalation;

import de.sachsen.mitnutzung.platform.Refusal;

/** The referral is not in the state that this step needs. */
public final class ReferralMovedOn extends Refusal {

    public ReferralMovedOn() {
        super(Kind.CONFLICT, "Die Vorlage ist inzwischen weiter; dieser Schritt ist nicht mehr möglich.");
    }
}
