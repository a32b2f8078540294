package de.sachsen.mitnutzung.requirement;

/** What the component's management decided on a routine matter. */
public enum RoutineDecision {
    ACCEPT("angenommen"),
    REJECT("abgelehnt");

    private final String german;

    RoutineDecision(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
