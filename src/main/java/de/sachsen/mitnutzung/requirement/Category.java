package de.sachsen.mitnutzung.requirement;

/** What kind of change is asked for. */
public enum Category {
    OPERATION("Betrieb"),
    SUPPORT("Unterstützung"),
    DEVELOPMENT("Weiterentwicklung"),
    NEW_COMPONENT("Neue Basiskomponente"),
    RETIREMENT("Außerbetriebnahme"),
    AGREEMENT("Änderung der Vereinbarung");

    private final String german;

    Category(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }

    /** Whether a component comes out of it that is in operation and has a service class. */
    public boolean hasServiceClass() {
        return this != RETIREMENT && this != AGREEMENT;
    }

    /** Whether it is about one existing component. */
    public boolean namesComponent() {
        return this != NEW_COMPONENT && this != AGREEMENT;
    }
}
