package de.sachsen.mitnutzung.requirement;

/** Who decides on a requirement; set once, after its assessment. */
public enum Route {
    ROUTINE("Routine"),
    OPERATIVE("operativ"),
    STRATEGIC("strategisch");

    private final String german;

    Route(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
