package de.sachsen.mitnutzung.escalation;

import de.sachsen.mitnutzung.platform.Refusal;

/** The chair chose a way that is closed for this referral. */
public final class DispositionNotOpen extends Refusal {

    DispositionNotOpen(String germanSentence) {
        super(Kind.INVALID, germanSentence, "disposition");
    }
}
