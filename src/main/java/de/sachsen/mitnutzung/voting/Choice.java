package de.sachsen.mitnutzung.voting;

/** What a seat can vote. An abstention counts for the quorum, not for the majority (IT-Planungsrat GO § 7 (4)). */
public enum Choice {
    YES("Ja"),
    NO("Nein"),
    ABSTAIN("Enthaltung");

    private final String german;

    Choice(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
