package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.minutes.Minutes;
import de.sachsen.mitnutzung.minutes.MinutesEvents.MinutesDrafted;
import de.sachsen.mitnutzung.minutes.MinutesEvents.MinutesSigned;
import de.sachsen.mitnutzung.minutes.SignedAs;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.Groups;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells chair and office that minutes wait for their signatures. */
@Component
class MinutesNotices {

    private final TellPeople people;

    MinutesNotices(TellPeople people) {
        this.people = people;
    }

    @EventListener
    void on(MinutesDrafted event) {
        Minutes minutes = event.minutes();
        people.tell(
                Stream.of(Groups.OFFICE, chairOf(minutes.body())).flatMap(people::in),
                nameOf(minutes),
                minutes.corrects()
                        .map(wrong -> "Die Berichtigung von %s liegt im Entwurf vor.".formatted(wrong))
                        .orElse("Die Niederschrift liegt im Entwurf vor."),
                "Die Geschäftsstelle kann Anmerkungen hinzufügen. Danach unterzeichnen Vorsitz und Schriftführung; sie steht dann unverändert fest.");
    }

    @EventListener
    void on(MinutesSigned event) {
        Minutes minutes = event.minutes();
        if (minutes.signatures().size() < SignedAs.values().length) {
            boolean chairIsMissing = event.as() == SignedAs.SECRETARY;
            people.tell(
                    people.in(chairIsMissing ? chairOf(minutes.body()) : Groups.OFFICE),
                    nameOf(minutes),
                    "Die Niederschrift wartet auf Ihre Unterschrift.",
                    chairIsMissing
                            ? "Die Schriftführung hat unterzeichnet; es fehlt der Vorsitz."
                            : "Der Vorsitz hat unterzeichnet; es fehlt die Schriftführung.");
        }
    }

    private static CaseName nameOf(Minutes minutes) {
        return new CaseName(
                minutes.id().value(),
                minutes.contents().matters().stream()
                        .findFirst()
                        .map(matter -> matter.title() == null ? "Abstimmung " + matter.ballot() : matter.title())
                        .orElse("Niederschrift"));
    }

    private static String chairOf(Body body) {
        return switch (body) {
            case WORKING_GROUP -> Groups.WORKING_GROUP_CHAIR;
            case COUNCIL -> Groups.COUNCIL_CHAIR;
        };
    }
}
