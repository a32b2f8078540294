package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.platform.Refusal;

/** Questions are answered by the office and by the managers of the requirement's component. */
public final class AnswersNotYours extends Refusal {

    AnswersNotYours() {
        super(
                Kind.FORBIDDEN,
                "Fragen beantworten die Geschäftsstelle und die Verantwortlichen der Basiskomponente. Eine Anmerkung können"
                        + " Sie schreiben.");
    }
}
