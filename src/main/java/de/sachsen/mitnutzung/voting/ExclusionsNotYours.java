package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** Who was excluded is for the body and the office. */
public final class ExclusionsNotYours extends Refusal {

    ExclusionsNotYours() {
        super(Kind.FORBIDDEN, "Ausschlüsse sehen das Gremium und die Geschäftsstelle.");
    }
}
