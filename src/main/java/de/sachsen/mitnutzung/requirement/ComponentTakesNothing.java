package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.catalogue.Component;
import de.sachsen.mitnutzung.platform.Refusal;
import java.time.LocalDate;

/** The component is unknown, or its retirement has begun. */
public final class ComponentTakesNothing extends Refusal {

    ComponentTakesNothing() {
        this("Diese Basiskomponente gibt es nicht, oder sie nimmt keine Anforderungen mehr an.");
    }

    private ComponentTakesNothing(String message) {
        super(Kind.INVALID, message, "component");
    }

    /** For the office, which has to settle a requirement on a component that is to retire. */
    static ComponentTakesNothing atTheCheck(Component retiring, LocalDate retiresOn) {
        return new ComponentTakesNothing(
                "„%s“ geht am %s außer Betrieb und nimmt keine Anforderungen mehr an. Bitte wählen Sie eine andere Basiskomponente, stellen Sie die Anforderung zurück, oder erklären Sie sie für unzulässig."
                        .formatted(retiring.name(), GermanDates.day(retiresOn)));
    }
}
