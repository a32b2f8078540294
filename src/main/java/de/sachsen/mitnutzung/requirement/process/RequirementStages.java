package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.process.ProcessBean;
import de.sachsen.mitnutzung.requirement.RequirementRecords;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** For the model: whether the overdue stay in a stage still lasts. */
@ProcessBean("requirementStages")
public class RequirementStages {

    private final RequirementRecords requirements;

    RequirementStages(RequirementRecords requirements) {
        this.requirements = requirements;
    }

    public boolean isOpen(DelegateExecution execution) {
        return requirements
                .openVisit(Cases.of(execution), RequirementEvaluation.OVERDUE_STAGE.read(execution))
                .filter(RequirementEvaluation.STAGE_VISIT.read(execution)::equals)
                .isPresent();
    }
}
