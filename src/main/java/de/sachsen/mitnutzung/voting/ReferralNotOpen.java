package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** Neither is the ballot open nor does the period after it last, or its result takes the matter on anyway. */
public final class ReferralNotOpen extends Refusal {

    ReferralNotOpen() {
        super(
                Kind.CONFLICT,
                "Die Vorlage an den IT-Kooperationsrat lässt sich nur verlangen, solange die Arbeitsgruppe abstimmt, und danach, bis die Frist dafür abgelaufen ist.");
    }
}
