package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.platform.Refusal;

/** The session begins before the period of invitation is over, and nobody said why it is urgent. */
public final class TooShortNotice extends Refusal {

    TooShortNotice() {
        super(
                Kind.CONFLICT,
                "Die Einladungsfrist ist nicht mehr zu wahren. Ist die Sache eilbedürftig, begründen Sie das bitte.");
    }
}
