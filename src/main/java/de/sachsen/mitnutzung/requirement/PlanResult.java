package de.sachsen.mitnutzung.requirement;

/** What planning an implementation came to. */
public enum PlanResult {
    PLANNED("geplant"),
    NOT_IMPLEMENTABLE("nicht umsetzbar");

    private final String german;

    PlanResult(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
