package de.sachsen.mitnutzung.escalation;

/** Where a referral stands. */
public enum ReferralState {
    /** The office completes the dossier, or the matter waits for the council's next session. */
    PREPARING("in Vorbereitung"),
    WITH_CHAIR("beim Vorsitz"),
    IN_BALLOT("in Abstimmung"),
    RETURNED("zurückgegeben"),
    DECIDED("entschieden");

    private final String german;

    ReferralState(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
