package de.sachsen.mitnutzung.voting;

/** How a ballot ended. A tie is an outcome of its own: a casting vote would break parity. */
public enum Outcome {
    ADOPTED("angenommen"),
    REJECTED("abgelehnt"),
    TIE("Stimmengleichheit"),
    NO_QUORUM("nicht beschlussfähig");

    private final String german;

    Outcome(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
