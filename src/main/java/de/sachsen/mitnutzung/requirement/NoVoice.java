package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** Whoever only runs the application reads a deliberation and takes no part. */
public final class NoVoice extends Refusal {

    NoVoice() {
        super(
                Kind.FORBIDDEN,
                "Zu Wort melden können sich Arbeitsgruppe, IT-Kooperationsrat, Geschäftsstelle, Komponentenverantwortung,"
                        + " Informationssicherheit und Datenschutz und wer hinter der Anforderung steht.");
    }
}
