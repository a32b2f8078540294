package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.requirement.ImplementRequirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAdoptionDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;
    private final ImplementRequirement implementRequirement;
    private final CaseVariables caseVariables;

    RecordAdoptionDelegate(
            DecideRequirement decideRequirement,
            ImplementRequirement implementRequirement,
            CaseVariables caseVariables) {
        this.decideRequirement = decideRequirement;
        this.implementRequirement = implementRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RequirementId id = Cases.of(execution);
        decideRequirement.adopt(id);
        RequirementImplementation.IMPLEMENTATION.write(
                execution, implementRequirement.order(id).value());
        caseVariables.refresh(execution);
    }
}
