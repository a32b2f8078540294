package de.sachsen.mitnutzung.requirement;

/** The stages that have a deadline whose second expiry brings the council in. */
public enum Stage {
    CHECK("Prüfung"),
    ASSESSMENT("Bewertung"),
    ROUTINE("Routineentscheidung"),
    PLANNING("Planung der Umsetzung");

    private final String german;

    Stage(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
