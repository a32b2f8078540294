package de.sachsen.mitnutzung.session;

/** How far a session is. */
public enum SessionState {
    /** Drawn up by the application, because something waits for a session; the office has to say when and where. */
    PROPOSED("vorgeschlagen"),
    PLANNED("geplant"),
    INVITED("eingeladen"),
    OPEN("eröffnet"),
    CLOSED("geschlossen"),
    CANCELLED("abgesagt");

    private final String german;

    SessionState(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }

    /** Whether time, place and agenda may still change. */
    public boolean isAhead() {
        return this == PROPOSED || this == PLANNED || this == INVITED;
    }
}
