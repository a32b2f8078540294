package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.escalation.HandleReferral;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.session.Agenda;
import de.sachsen.mitnutzung.voting.CloseBallot;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdrawal by the requester, and what co-signers can do about it. */
@Service
@Transactional
public class WithdrawRequirement {

    private final RequirementRecords requirements;
    private final RequirementProcesses processes;
    private final Organisations organisations;
    private final Membership membership;
    private final HandleReferral referrals;
    private final CloseBallot closeBallot;
    private final Agenda agenda;
    private final CaseLog log;
    private final Clock clock;

    WithdrawRequirement(
            RequirementRecords requirements,
            RequirementProcesses processes,
            Organisations organisations,
            Membership membership,
            HandleReferral referrals,
            CloseBallot closeBallot,
            Agenda agenda,
            CaseLog log,
            Clock clock) {
        this.requirements = requirements;
        this.processes = processes;
        this.organisations = organisations;
        this.membership = membership;
        this.referrals = referrals;
        this.closeBallot = closeBallot;
        this.agenda = agenda;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Withdraws at once, or offers the requirement to its co-signers first.
     *
     * @throws NotWithdrawable once a ballot was open or a routine decision was taken
     * @throws WithdrawalPending when the co-signers are being asked already
     */
    public void request(RequirementId id, UserId actor) {
        boolean offered = announce(id, actor);
        processes.withdraw(id, offered);
    }

    /**
     * As {@link #request}, from the form that asks for completion; its process ends or goes on by itself.
     *
     * @return whether co-signers are asked first
     */
    public boolean requestFromForm(RequirementId id, UserId actor) {
        boolean offered = announce(id, actor);
        if (offered) {
            processes.withdraw(id, true);
        }
        return offered;
    }

    /** @return whether co-signers are asked first */
    private boolean announce(RequirementId id, UserId actor) {
        Requirement requirement = requirements.lock(id);
        SubmitRequirement.requireRequester(requirement, actor);
        requirement.requireWithdrawable();
        boolean offered = !requirements.coSigners(id).isEmpty();
        if (offered) {
            requirement.offer();
            requirements.save(requirement);
        }
        log.person(
                requirement,
                actor,
                Step.WITHDRAWAL,
                offered
                        ? "Die einreichende Stelle zieht sich zurück; Mitzeichnende können die Anforderung übernehmen."
                        : "Die einreichende Stelle zieht die Anforderung zurück.",
                Optional.empty());
        return offered;
    }

    /**
     * The earliest co-signer who accepts becomes the requester.
     *
     * @throws MovedOn when it is not on offer any more
     */
    public void takeOver(RequirementId id, UserId actor) {
        Requirement requirement = requirements.lock(id);
        Organisation organisation = organisations.of(actor).orElseThrow(NoOrganisation::new);
        CoSigner coSigner = requirements.coSigners(id).stream()
                .filter(signed -> signed.organisation().equals(organisation.id()))
                .findFirst()
                .orElseThrow(NotTheRequester::new);
        requirement.handTo(actor, organisation.id());
        requirements.removeCoSigner(id, coSigner);
        requirements.save(requirement);
        log.person(
                requirement,
                actor,
                Step.HANDED_OVER,
                organisation.name() + " hat die Anforderung übernommen.",
                Optional.empty());
    }

    /** Nobody took it over: it ends, and so does what the council had begun about a stage that was overdue. */
    public void record(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        requirement.withdraw();
        requirements.save(requirement);
        agenda.leave(id.value(), Body.WORKING_GROUP);
        closeBallot.stopOpenOn(id.value());
        referrals.withdrawAll(id.value());
        log.system(requirement, Step.WITHDRAWAL, "Die Anforderung ist zurückgezogen.", Optional.empty());
    }

    /** Nobody took it over, but it was decided or ended meanwhile, so that there is nothing left to withdraw. */
    public void drop(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        requirement.dropWithdrawal();
        requirements.save(requirement);
        log.system(
                requirement,
                Step.WITHDRAWAL,
                "Die Rücknahme ist gegenstandslos: Über die Anforderung ist inzwischen entschieden.",
                Optional.empty());
    }

    /**
     * Another organisation supports the requirement.
     *
     * @throws NotARequester unless the actor may submit requirements
     * @throws CoSigningOver once a ballot was opened
     * @throws WithdrawalPending while a withdrawal is being settled
     * @throws AlreadySigned when the organisation is requester or co-signer already
     */
    public void coSign(RequirementId id, UserId actor) {
        Requirement requirement = requirements.lock(id);
        NotARequester.refuse(actor, membership);
        Organisation organisation = organisations.of(actor).orElseThrow(NoOrganisation::new);
        if (!requirement.isOpenBeforeBallot()) {
            throw new CoSigningOver();
        }
        requirement.requireNoWithdrawal();
        if (requirement.organisation().equals(organisation.id())
                || requirements.coSigners(id).stream()
                        .anyMatch(signed -> signed.organisation().equals(organisation.id()))) {
            throw new AlreadySigned();
        }
        requirements.add(id, new CoSigner(organisation.id(), actor, clock.instant(), Optional.empty()));
        log.person(requirement, actor, Step.CO_SIGNED, organisation.name() + " zeichnet mit.", Optional.empty());
    }
}
