package de.sachsen.mitnutzung.platform;

/** Whoever gave wrong passwords has to wait before the next one is looked at. */
public final class TooManyGuesses extends Refusal {

    public TooManyGuesses() {
        super(Kind.TOO_OFTEN, "Zu viele falsche Passwörter. Bitte versuchen Sie es später noch einmal.");
    }
}
