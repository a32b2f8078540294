package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.platform.Refusal;

/** Two different people sign, each of them once. */
public final class SignedAlready extends Refusal {

    private SignedAlready(String germanSentence) {
        super(Kind.CONFLICT, germanSentence);
    }

    static SignedAlready byYou() {
        return new SignedAlready(
                "Sie haben diese Niederschrift schon unterzeichnet; Vorsitz und Schriftführung sind zwei Personen.");
    }

    static SignedAlready as(SignedAs as) {
        return new SignedAlready(
                switch (as) {
                    case CHAIR -> "Für den Vorsitz ist die Niederschrift schon unterzeichnet.";
                    case SECRETARY -> "Für die Schriftführung ist die Niederschrift schon unterzeichnet.";
                });
    }
}
