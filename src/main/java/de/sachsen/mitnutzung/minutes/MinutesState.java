package de.sachsen.mitnutzung.minutes;

/** How far minutes are. */
public enum MinutesState {
    /** The office may write into the free text. */
    DRAFT("Entwurf"),
    /** One signature is there, so the text is fixed. */
    SIGNED_ONCE("einmal unterzeichnet"),
    /** For good. */
    SIGNED("unterzeichnet");

    private final String german;

    MinutesState(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }

    /** How many there are in this state. */
    int signatures() {
        return ordinal();
    }

    MinutesState signed() {
        return this == DRAFT ? SIGNED_ONCE : SIGNED;
    }
}
