package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.Refusal;

/** The text that the person wanted to sign is not the one that stands there now. */
public final class TextChanged extends Refusal {

    TextChanged() {
        super(
                Kind.CONFLICT,
                "Der Text ist inzwischen ein anderer als der, den Sie vor sich hatten. Bitte lesen Sie ihn noch einmal.");
    }
}
