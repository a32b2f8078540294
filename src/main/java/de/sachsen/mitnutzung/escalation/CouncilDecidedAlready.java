package de.sachsen.mitnutzung.escalation;

import de.sachsen.mitnutzung.platform.Refusal;

/** The council's ballot on an overdue stage has been closed with a decision, which binds the case. */
public final class CouncilDecidedAlready extends Refusal {

    CouncilDecidedAlready(ReferralId referral) {
        super(
                Kind.CONFLICT,
                ("Der IT-Kooperationsrat hat über die Vorlage %s bereits entschieden; seine Entscheidung wird gerade"
                                + " übernommen, und die Aufgabe lässt sich nicht mehr abschließen.")
                        .formatted(referral));
    }
}
