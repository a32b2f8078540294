package de.sachsen.mitnutzung.platform;

import java.util.List;

/** The person still has something to do in the application, so they cannot be made unknown. */
public final class StillInvolved extends Refusal {

    StillInvolved(List<String> obstacles) {
        super(Kind.CONFLICT, "Die Person " + String.join(", ", obstacles) + ".");
    }

    StillInvolved(String sentence) {
        super(Kind.CONFLICT, sentence);
    }
}
