package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** The seat has voted; a reason that becomes known later goes to the minutes. */
public final class ExclusionTooLate extends Refusal {

    ExclusionTooLate() {
        super(
                Kind.CONFLICT,
                "Für diesen Sitz ist schon abgestimmt; die Stimme gilt. Ein später bekannt gewordener Grund gehört in die Niederschrift.");
    }
}
