package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.escalation.Disposition;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralEvents.DispositionMissing;
import de.sachsen.mitnutzung.escalation.ReferralEvents.PreparationOverdue;
import de.sachsen.mitnutzung.escalation.ReferralEvents.ReferralDeferred;
import de.sachsen.mitnutzung.escalation.ReferralEvents.ReferralOpened;
import de.sachsen.mitnutzung.escalation.ReferralEvents.ReferralPresented;
import de.sachsen.mitnutzung.escalation.ReferralEvents.ReferralSettled;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.Caller;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Requirements;
import de.sachsen.mitnutzung.requirement.Stage;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells office and council what is referred to the council, whose turn it is and what became of it. */
@Component
class ReferralNotices {

    private final TellPeople people;
    private final Requirements requirements;
    private final Caller caller;

    ReferralNotices(TellPeople people, Requirements requirements, Caller caller) {
        this.people = people;
        this.requirements = requirements;
        this.caller = caller;
    }

    @EventListener
    void on(ReferralOpened event) {
        Referral referral = event.referral();
        String sentence = "Der IT-Kooperationsrat befasst sich mit der Anforderung.";
        String reason = "Grund: %s.".formatted(reasonOf(referral));
        people.tell(
                people.in(Groups.OFFICE),
                nameOf(referral),
                sentence,
                "%s Bitte ergänzen Sie die Vorlage %s; Sie finden die Aufgabe „Vorlage vervollständigen“ in Ihrer Aufgabenliste."
                        .formatted(reason, referral.id()));
        people.tell(
                council(),
                nameOf(referral),
                sentence,
                "%s Die Geschäftsstelle ergänzt die Vorlage %s, danach verfügt der Vorsitz des Rats über sie."
                        .formatted(reason, referral.id()));
    }

    private static String reasonOf(Referral referral) {
        return stageOf(referral)
                .map(stage -> "Die Frist der Stufe „" + stage + "“ ist zweimal abgelaufen")
                .orElseGet(() -> referral.reason().german());
    }

    private static Optional<String> stageOf(Referral referral) {
        return referral.stage().map(Stage::valueOf).map(Stage::german);
    }

    @EventListener
    void on(PreparationOverdue event) {
        people.tell(
                people.in(Groups.OFFICE),
                nameOf(event.referral()),
                "Die Vorlage %s wartet auf Ihre Empfehlung."
                        .formatted(event.referral().id()),
                "Die Frist ist abgelaufen und beginnt einmal neu. Läuft sie wieder ab, geht die Vorlage ohne Ihre Empfehlung an den Vorsitz des IT-Kooperationsrats.");
    }

    @EventListener
    void on(ReferralPresented event) {
        Referral referral = event.referral();
        boolean completed = event.completedBy().isPresent();
        people.tell(
                people.in(Groups.COUNCIL_CHAIR),
                nameOf(referral),
                "Bitte verfügen Sie über die Vorlage %s.".formatted(referral.id()),
                "%s Sie finden die Aufgabe „Über die Vorlage verfügen“ in Ihrer Aufgabenliste. %s"
                        .formatted(
                                completed
                                        ? "Die Geschäftsstelle hat die Vorlage vervollständigt."
                                        : "Die Vorlage kommt ohne Empfehlung der Geschäftsstelle, weil deren Frist zweimal abgelaufen ist.",
                                referral.dispositionBySilence() == Disposition.VOTE
                                        ? "Verfügen Sie nicht rechtzeitig, stimmt der Rat ab."
                                        : "Verfügen Sie nicht rechtzeitig, gilt die Anforderung als zurückgegeben."));
        if (!completed) {
            people.tell(
                    people.in(Groups.OFFICE),
                    nameOf(referral),
                    "Die Vorlage %s ist ohne Ihre Empfehlung an den Vorsitz des IT-Kooperationsrats gegangen."
                            .formatted(referral.id()),
                    "Die Frist ist zweimal abgelaufen; für Sie ist an der Vorlage nichts mehr zu tun.");
        }
    }

    /** A return is told with the verdict. */
    @EventListener
    void on(DispositionMissing event) {
        Referral referral = event.referral();
        if (referral.disposition().filter(Disposition.VOTE::equals).isPresent()) {
            people.tell(
                    Stream.of(Groups.OFFICE, Groups.COUNCIL_CHAIR).flatMap(people::in),
                    nameOf(referral),
                    "Über die Vorlage %s stimmt der IT-Kooperationsrat ab.".formatted(referral.id()),
                    "Der Vorsitz hat nicht rechtzeitig verfügt.");
        }
    }

    @EventListener
    void on(ReferralSettled event) {
        Referral referral = event.referral();
        Verdict verdict = referral.verdict().orElseThrow();
        // returning is the chair's own act; all other verdicts are the council's or the system's
        Optional<UserId> actor = verdict == Verdict.RETURNED ? caller.current() : Optional.empty();
        people.tell(
                audience().filter(recipient -> actor.filter(recipient::equals).isEmpty()),
                nameOf(referral),
                verdict == Verdict.WITHDRAWN
                        ? "Die Vorlage an den IT-Kooperationsrat ist erledigt."
                        : "Die Vorlage an den IT-Kooperationsrat ist %s.".formatted(verdict.german()),
                explained(referral, verdict));
    }

    private static String explained(Referral referral, Verdict verdict) {
        return switch (verdict) {
            case ADOPTED, REJECTED -> "Die Entscheidung des Rats bindet den Vorgang.";
            case RETURNED -> returned(referral);
            case RESOLVED ->
                "Die Stufe „%s“ ist doch noch abgeschlossen; der Rat braucht nichts mehr zu entscheiden. Eine laufende Abstimmung endet ohne Ergebnis."
                        .formatted(stageOf(referral).orElseThrow());
            case WITHDRAWN ->
                "Die einreichende Stelle hat die Anforderung zurückgezogen. Eine laufende Abstimmung endet ohne Ergebnis.";
            case DEFERRED -> "";
        };
    }

    private static String returned(Referral referral) {
        return Stream.of(
                        referral.instruction()
                                .map(words -> "Weisung: " + words)
                                .or(() -> Optional.of(
                                        "Der Vorsitz hat nicht rechtzeitig verfügt; es gibt keine Weisung.")),
                        referral.returnDate().map(day -> "Zu erledigen bis: " + GermanDates.day(day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    @EventListener
    void on(ReferralDeferred event) {
        people.tell(
                audience(),
                nameOf(event.referral()),
                "Die Vorlage an den IT-Kooperationsrat ist vertagt.",
                "Der Rat war zweimal nicht beschlussfähig; die Vorlage kommt in seine nächste Sitzung.");
    }

    private Stream<UserId> audience() {
        return Stream.concat(people.in(Groups.OFFICE), council());
    }

    private Stream<UserId> council() {
        return Stream.of(Groups.COUNCIL_CHAIR, Groups.COUNCIL).flatMap(people::in);
    }

    private CaseName nameOf(Referral referral) {
        return new CaseName(
                referral.requirement(),
                requirements
                        .get(new RequirementId(referral.requirement()))
                        .draft()
                        .title());
    }
}
