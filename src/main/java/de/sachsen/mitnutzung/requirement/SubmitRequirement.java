package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.catalogue.Component;
import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.catalogue.Components;
import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.platform.CaseNumbers;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a requirement in, and completes it when the office asks. */
@Service
@Transactional
public class SubmitRequirement {

    private final RequirementRecords requirements;
    private final Organisations organisations;
    private final Membership membership;
    private final Components components;
    private final CaseNumbers numbers;
    private final Stages stages;
    private final CaseLog log;
    private final Clock clock;

    SubmitRequirement(
            RequirementRecords requirements,
            Organisations organisations,
            Membership membership,
            Components components,
            CaseNumbers numbers,
            Stages stages,
            CaseLog log,
            Clock clock) {
        this.requirements = requirements;
        this.organisations = organisations;
        this.membership = membership;
        this.components = components;
        this.numbers = numbers;
        this.stages = stages;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @throws NotARequester for anybody else, administrators with all the engine's rights included
     * @throws NoOrganisation when the user acts for none
     * @throws ComponentTakesNothing when the component is unknown or retired
     */
    public RequirementId submit(UserId requester, Draft draft) {
        NotARequester.refuse(requester, membership);
        Organisation organisation = organisations.of(requester).orElseThrow(NoOrganisation::new);
        requireOpenComponent(draft.component());
        RequirementId id = new RequirementId(numbers.next(RequirementId.KIND));
        Requirement requirement = Requirement.submitted(id, draft, requester, organisation.id(), clock.instant());
        requirements.add(requirement);
        stages.enter(id, Stage.CHECK);
        log.person(requirement, requester, Step.SUBMITTED, "Die Anforderung wurde eingereicht.", Optional.empty());
        return id;
    }

    /** Answers the office's questions; the office checks again. */
    public void complete(RequirementId id, UserId actor, Draft draft, Optional<String> answer) {
        Requirement requirement = requirements.lock(id);
        requireRequester(requirement, actor);
        requireOpenComponent(draft.component());
        requirement.complete(draft, answer);
        requirements.save(requirement);
        stages.enter(id, Stage.CHECK);
        log.person(requirement, actor, Step.COMPLETED, "Die Anforderung wurde ergänzt.", answer);
    }

    /** The requester did not answer, not even after a reminder. */
    public void expire(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        requirement.expire();
        requirements.save(requirement);
        log.system(
                requirement,
                Step.EXPIRED,
                "Die Anforderung ist abgelaufen, weil Rückfragen auch nach Erinnerung unbeantwortet blieben.",
                Optional.empty());
    }

    static void requireRequester(Requirement requirement, UserId actor) {
        if (!requirement.requester().equals(actor)) {
            throw new NotTheRequester();
        }
    }

    private void requireOpenComponent(Optional<ComponentId> id) {
        id.ifPresent(named -> {
            if (components.find(named).filter(Component::acceptsRequirements).isEmpty()) {
                throw new ComponentTakesNothing();
            }
        });
    }
}
