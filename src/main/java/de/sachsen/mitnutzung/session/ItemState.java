package de.sachsen.mitnutzung.session;

/** What became of an item of the agenda. */
public enum ItemState {
    PLANNED("offen"),
    /** Its ballot is open. */
    CALLED("in Abstimmung"),
    DECIDED("entschieden"),
    /** A topic without a ballot. */
    DISCUSSED("behandelt"),
    /** Put off to a date; the requirement goes back to its check. */
    DEFERRED("zurückgestellt"),
    /** Not decided; the next session deals with it. */
    POSTPONED("vertagt"),
    /** Withdrawn or settled elsewhere before the session came to it. */
    DROPPED("entfallen");

    private final String german;

    ItemState(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
