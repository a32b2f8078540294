package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.Refusal;

/** There is a correction, drafted or signed; what is wrong with that one is corrected there. */
public final class CorrectedAlready extends Refusal {

    CorrectedAlready(MinutesId other) {
        super(Kind.CONFLICT, "Zu dieser Niederschrift gibt es schon eine Berichtigung: %s.".formatted(other));
    }
}
