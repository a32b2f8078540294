package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** The register shows that a requirement exists and where it stands, to everybody; not this. */
public final class NotInTheRegister extends Refusal {

    NotInTheRegister() {
        super(
                Kind.FORBIDDEN,
                "Von Anforderungen anderer Stellen sehen Sie Titel und Stand, nicht Verlauf und Aussprache.");
    }
}
