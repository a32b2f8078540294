package de.sachsen.mitnutzung.catalogue;

/** How soon a disturbance has to be worked on; most urgent first. */
public enum Priority {
    CRITICAL("kritisch"),
    HIGH("hoch"),
    MEDIUM("mittel"),
    LOW("niedrig");

    private final String german;

    Priority(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
