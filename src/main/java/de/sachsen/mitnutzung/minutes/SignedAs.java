package de.sachsen.mitnutzung.minutes;

/** The two who sign minutes (VwVfG § 93): whoever chairs the body, and whoever keeps the minutes. */
public enum SignedAs {
    CHAIR("Vorsitz"),
    /** Somebody of the office; of a session's minutes the one who was named for it. */
    SECRETARY("Schriftführung");

    private final String german;

    SignedAs(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
