package de.sachsen.mitnutzung.organisation;

/** The two sides of a body (Bänke). By the agreement they hold equal numbers of seats in the working group. */
public enum Bench {
    STATE("Staat"),
    MUNICIPAL("Kommunen");

    private final String german;

    Bench(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
