package de.sachsen.mitnutzung.catalogue;

/**
 * Why a version exists: the id of a requirement such as {@code ANF-2026-0001}, or in a few German words what else led
 * to it; 1 to 100 characters.
 */
public record Cause(String text) {

    /** The content with which the catalogue was first filled. */
    public static final Cause FIRST_RECORDING = new Cause("Ersterfassung");

    /** Contacts, documents and wording; nothing that a resolution would be needed for. */
    public static final Cause EDITORIAL = new Cause("Redaktionelle Korrektur");

    /** @throws IllegalArgumentException when the text is blank or longer than 100 characters */
    public Cause {
        if (text == null || text.isBlank() || text.length() > 100) {
            throw new IllegalArgumentException("a cause has 1 to 100 characters");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
