package de.sachsen.mitnutzung.platform;

/** The configuration or the data must not be used in production. The message is for those who operate it. */
public final class NotFitForProduction extends RuntimeException {

    public NotFitForProduction(String message) {
        super(message);
    }
}
