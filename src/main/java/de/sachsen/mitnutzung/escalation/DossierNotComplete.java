package de.sachsen.mitnutzung.escalation;

import de.sachsen.mitnutzung.platform.Refusal;

/** The council gets the dossier when the office has completed it, or has let its period pass. */
public final class DossierNotComplete extends Refusal {

    DossierNotComplete() {
        super(Kind.CONFLICT, "Die Geschäftsstelle vervollständigt die Vorlage noch.");
    }
}
