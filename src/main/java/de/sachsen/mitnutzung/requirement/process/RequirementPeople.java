package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.escalation.HandleReferral;
import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.ProcessBean;
import de.sachsen.mitnutzung.requirement.CoSigner;
import de.sachsen.mitnutzung.requirement.Implementation;
import de.sachsen.mitnutzung.requirement.Implementations;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Requirements;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** For the models: who may take part in a requirement besides its requester. */
@ProcessBean("requirementPeople")
public class RequirementPeople {

    private final Requirements requirements;
    private final HandleReferral referrals;
    private final Implementations implementations;
    private final Organisations organisations;

    RequirementPeople(
            Requirements requirements,
            HandleReferral referrals,
            Implementations implementations,
            Organisations organisations) {
        this.requirements = requirements;
        this.referrals = referrals;
        this.implementations = implementations;
        this.organisations = organisations;
    }

    public boolean hasCoSigners(DelegateExecution execution) {
        return !requirements.coSigners(Cases.of(execution)).isEmpty();
    }

    /** Not when the council has decided, be it that its decision has not been taken up yet. */
    public boolean mayWithdraw(DelegateExecution execution) {
        RequirementId id = Cases.of(execution);
        return requirements.get(id).mayEndByWithdrawal() && !referrals.awaitsDecision(id.value());
    }

    /** Everybody of the organisations that co-signed. */
    public List<String> ofCoSigners(DelegateExecution execution) {
        return people(requirements.coSigners(Cases.of(execution)).stream().map(CoSigner::organisation));
    }

    /** Everybody of the pilot municipality. */
    public List<String> ofPilot(DelegateExecution execution) {
        return people(implementations
                .get(Cases.implementation(execution))
                .plan()
                .flatMap(Implementation.Plan::pilot)
                .flatMap(organisations::municipality)
                .map(Organisation::id)
                .stream());
    }

    private List<String> people(Stream<OrganisationId> all) {
        return all.flatMap(organisation -> organisations.peopleOf(organisation).stream())
                .map(UserId::value)
                .distinct()
                .toList();
    }
}
