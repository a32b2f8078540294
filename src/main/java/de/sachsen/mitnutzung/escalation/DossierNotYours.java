package de.sachsen.mitnutzung.escalation;

import de.sachsen.mitnutzung.platform.Refusal;

/** The dossier is for those who complete it and those who decide by it. */
public final class DossierNotYours extends Refusal {

    DossierNotYours() {
        super(Kind.FORBIDDEN, "Die Vorlage lesen der IT-Kooperationsrat und die Geschäftsstelle.");
    }
}
