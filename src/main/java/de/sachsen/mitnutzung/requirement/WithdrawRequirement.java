package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.escalation.HandleReferral;
import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.Ballots;
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
    private final HandleReferral referrals;
    private final Ballots ballots;
    private final CaseLog log;
    private final Clock clock;

    WithdrawRequirement(
            RequirementRecords requirements,
            RequirementProcesses processes,
            Organisations organisations,
            HandleReferral referrals,
            Ballots ballots,
            CaseLog log,
            Clock clock) {
        this.requirements = requirements;
        this.processes = processes;
        this.organisations = organisations;
        this.referrals = referrals;
        this.ballots = ballots;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Withdraws at once, or offers the requirement to its co-signers first.
     *
     * @throws NotWithdrawable once a ballot was open or a routine decision was taken
     */
    public void request(RequirementId id, UserId actor) {
        announce(id, actor);
        processes.withdraw(id);
    }

    /**
     * As {@link #request}, from the form that asks for completion; its process ends or goes on by itself.
     *
     * @return whether co-signers are asked first
     */
    public boolean requestFromForm(RequirementId id, UserId actor) {
        announce(id, actor);
        boolean offered = !requirements.coSigners(id).isEmpty();
        if (offered) {
            processes.withdraw(id);
        }
        return offered;
    }

    private void announce(RequirementId id, UserId actor) {
        Requirement requirement = requirements.lock(id);
        SubmitRequirement.requireRequester(requirement, actor);
        requirement.requireWithdrawable();
        if (ballots.on(id.value()).stream().anyMatch(ballot -> ballot.opening().isPresent())) {
            throw new NotWithdrawable();
        }
        log.person(
                requirement,
                actor,
                Step.WITHDRAWAL,
                requirements.coSigners(id).isEmpty()
                        ? "Die einreichende Stelle zieht die Anforderung zurück."
                        : "Die einreichende Stelle zieht sich zurück; Mitzeichnende können die Anforderung übernehmen.",
                Optional.empty());
    }

    /** The earliest co-signer who accepts becomes the requester. */
    public void takeOver(RequirementId id, UserId actor) {
        Requirement requirement = requirements.lock(id);
        Organisation organisation = organisations.of(actor).orElseThrow(NoOrganisation::new);
        CoSigner coSigner = requirements.coSigners(id).stream()
                .filter(signed -> signed.organisation().equals(organisation.id()))
                .findFirst()
                .orElseThrow(NotTheRequester::new);
        requirements.removeCoSigner(id, coSigner);
        requirement.handTo(actor, organisation.id());
        requirements.save(requirement);
        log.person(
                requirement,
                actor,
                Step.HANDED_OVER,
                organisation.name() + " hat die Anforderung übernommen.",
                Optional.empty());
    }

    /** Nobody took it over: it ends. */
    public void record(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        requirement.withdraw();
        requirements.save(requirement);
        referrals.withdrawAll(id.value());
        log.system(requirement, Step.WITHDRAWAL, "Die Anforderung ist zurückgezogen.", Optional.empty());
    }

    /**
     * Another organisation supports the requirement.
     *
     * @throws CoSigningOver once a ballot was opened
     * @throws AlreadySigned when the organisation is requester or co-signer already
     */
    public void coSign(RequirementId id, UserId actor) {
        Requirement requirement = requirements.lock(id);
        Organisation organisation = organisations.of(actor).orElseThrow(NoOrganisation::new);
        if (!requirement.isOpenBeforeBallot()) {
            throw new CoSigningOver();
        }
        if (requirement.organisation().equals(organisation.id())
                || requirements.coSigners(id).stream()
                        .anyMatch(signed -> signed.organisation().equals(organisation.id()))) {
            throw new AlreadySigned();
        }
        requirements.add(id, new CoSigner(organisation.id(), actor, clock.instant(), Optional.empty()));
        log.person(requirement, actor, Step.CO_SIGNED, organisation.name() + " zeichnet mit.", Optional.empty());
    }
}
