package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralEvents.ReferralDeferred;
import de.sachsen.mitnutzung.escalation.ReferralEvents.ReferralOpened;
import de.sachsen.mitnutzung.escalation.ReferralEvents.ReferralSettled;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.Caller;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Requirements;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells office and council what is referred to the council and what became of it. */
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
        people.tell(
                audience(),
                nameOf(referral),
                "Der IT-Kooperationsrat wird befasst.",
                "Grund: %s. Die Geschäftsstelle ergänzt die Vorlage %s, danach verfügt der Vorsitz des Rats über sie."
                        .formatted(referral.reason().german(), referral.id()));
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
                "Die Vorlage an den IT-Kooperationsrat ist %s.".formatted(verdict.german()),
                referral.instruction().map(words -> "Weisung: " + words).orElse("")
                        + referral.returnDate()
                                .map(day -> "\nTermin: " + GermanDates.day(day))
                                .orElse(""));
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
        return Stream.of(Groups.OFFICE, Groups.COUNCIL_CHAIR, Groups.COUNCIL).flatMap(people::in);
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
