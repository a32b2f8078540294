package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.escalation.Disposition;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralEvents.DispositionMissing;
import de.sachsen.mitnutzung.escalation.ReferralEvents.PreparationOverdue;
import de.sachsen.mitnutzung.escalation.ReferralEvents.ReferralDeferred;
import de.sachsen.mitnutzung.escalation.ReferralEvents.ReferralPresented;
import de.sachsen.mitnutzung.escalation.ReferralEvents.ReferralPutToVote;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells requester and co-signers what the council does between referral and verdict, which {@link DecideRequirement}
 * tells itself, and has its ballot close what any ballot closes. In the transaction in which it happens.
 */
@Component
class FollowReferrals {

    private final RequirementRecords requirements;
    private final CaseLog log;

    FollowReferrals(RequirementRecords requirements, CaseLog log) {
        this.requirements = requirements;
        this.log = log;
    }

    @EventListener
    void on(PreparationOverdue event) {
        tell(
                event.referral(),
                Step.REMINDED,
                "Die Frist der Geschäftsstelle für die Vorlage "
                        + event.referral().id() + " ist abgelaufen; sie beginnt einmal neu.");
    }

    @EventListener
    void on(ReferralPresented event) {
        Referral referral = event.referral();
        event.completedBy()
                .ifPresentOrElse(
                        actor -> log.person(
                                requirementOf(referral),
                                actor,
                                Step.WITH_COUNCIL,
                                "Die Vorlage " + referral.id() + " liegt dem Vorsitz des IT-Kooperationsrats vor.",
                                Optional.empty()),
                        () -> tell(
                                referral,
                                Step.WITH_COUNCIL,
                                "Die Vorlage " + referral.id() + " liegt dem Vorsitz des IT-Kooperationsrats ohne"
                                        + " Empfehlung der Geschäftsstelle vor, weil deren Frist zweimal abgelaufen ist."));
    }

    @EventListener
    void on(DispositionMissing event) {
        tell(
                event.referral(),
                Step.WITH_COUNCIL,
                "Der Vorsitz des IT-Kooperationsrats hat innerhalb der Frist nicht über die Vorlage "
                        + event.referral().id() + " verfügt; "
                        + (event.referral()
                                        .disposition()
                                        .filter(Disposition.VOTE::equals)
                                        .isPresent()
                                ? "deshalb stimmt der Rat ab."
                                : "deshalb gilt sie als zurückgegeben, ohne Weisung."));
    }

    /** From now on nobody joins or withdraws it any more, as when the working group votes. */
    @EventListener
    void on(ReferralPutToVote event) {
        Referral referral = event.referral();
        Requirement requirement = requirements.lock(new RequirementId(referral.requirement()));
        requirement.councilVotes();
        requirements.save(requirement);
        log.system(requirement, Step.BALLOT_PREPARED, ballotOn(event), Optional.empty());
    }

    private static String ballotOn(ReferralPutToVote event) {
        String vote = "Der IT-Kooperationsrat stimmt über die Vorlage "
                + event.referral().id();
        if (event.wasDeferred()) {
            return vote + " erneut ab, nachdem er sie vertagt hatte.";
        }
        return event.round() == 2
                ? vote + " in zweiter Runde ab, weil er in der ersten nicht beschlussfähig war."
                : vote + " ab.";
    }

    @EventListener
    void on(ReferralDeferred event) {
        tell(
                event.referral(),
                Step.WITH_COUNCIL,
                "Der IT-Kooperationsrat war zweimal nicht beschlussfähig und hat die Vorlage "
                        + event.referral().id() + " auf seine nächste Sitzung vertagt.");
    }

    private void tell(Referral referral, Step step, String text) {
        log.system(requirementOf(referral), step, text, Optional.empty());
    }

    private Requirement requirementOf(Referral referral) {
        return requirements.get(new RequirementId(referral.requirement()));
    }
}
