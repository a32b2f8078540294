package de.sachsen.mitnutzung.voting;

/** How a ballot is held. */
public enum Mode {
    /** In writing: closes when every seat that can vote has voted, or at the deadline (VwVfG § 90 (1)). */
    CIRCULATION("Umlaufverfahren"),
    /** In a meeting: opened and closed by the office. */
    SESSION("Sitzung");

    private final String german;

    Mode(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
