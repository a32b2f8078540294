package de.sachsen.mitnutzung.catalogue;

/** Where a component stands between idea and end. */
public enum Lifecycle {
    PLANNED("geplant"),
    PRODUCTIVE("produktiv"),
    REPLACEMENT_PLANNED("Ablösung geplant"),
    RETIRED("außer Betrieb");

    private final String german;

    Lifecycle(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
