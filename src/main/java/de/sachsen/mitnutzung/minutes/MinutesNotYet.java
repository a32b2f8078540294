package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.Refusal;

/** Minutes tell how everybody voted, so there are none before the body has finished with the matter. */
public final class MinutesNotYet extends Refusal {

    MinutesNotYet() {
        super(
                Kind.CONFLICT,
                "Die Niederschrift entsteht, wenn die Abstimmung beendet und die Sache im Gremium abgeschlossen ist.");
    }
}
