package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** Neither a seat of the working group nor the requester of a rejected requirement. */
public final class CallInNotYours extends Refusal {

    public CallInNotYours() {
        super(
                Kind.FORBIDDEN,
                "Eine Abstimmung verlangen dürfen Mitglieder und Stellvertretungen der Arbeitsgruppe, nach einer Ablehnung auch die einreichende Stelle.");
    }
}
