package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.catalogue.ComponentRetirementDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the requirements on a component that is to retire back to the office's check, as long as they wait for their
 * completion, assessment or routine decision. Submitted and deferred ones get there by themselves; what is in a ballot,
 * with the council or adopted goes on.
 */
@Component
class SettleOpenRequirements {

    private final RequirementRecords requirements;
    private final RequirementProcesses processes;
    private final Stages stages;

    SettleOpenRequirements(RequirementRecords requirements, RequirementProcesses processes, Stages stages) {
        this.requirements = requirements;
        this.processes = processes;
        this.stages = stages;
    }

    @EventListener
    void on(ComponentRetirementDecided event) {
        requirements.beforeDecisionOn(event.component()).forEach(this::settle);
    }

    /** Looks again once it is locked: somebody may just have taken the step to its decision. */
    private void settle(RequirementId id) {
        if (requirements.lock(id).isBeforeDecision() && processes.checkAgain(id)) {
            stages.finish(id, Stage.ASSESSMENT);
            stages.finish(id, Stage.ROUTINE);
        }
    }
}
