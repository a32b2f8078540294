package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** The user acts for no organisation. */
public final class NoOrganisation extends Refusal {

    public NoOrganisation() {
        super(Kind.FORBIDDEN, "Ihrem Konto ist keine Stelle zugeordnet; bitte wenden Sie sich an die Geschäftsstelle.");
    }
}
