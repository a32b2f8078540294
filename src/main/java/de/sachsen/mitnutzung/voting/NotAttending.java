package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.platform.Refusal;

/** In a session only seats vote that the office has recorded as present. */
public final class NotAttending extends Refusal {

    NotAttending() {
        super(
                Kind.CONFLICT,
                "Ihr Sitz ist in dieser Sitzung nicht als anwesend vermerkt; bitte wenden Sie sich an die Geschäftsstelle.");
    }
}
