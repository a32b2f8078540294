package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.AssessRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRouteDelegate implements JavaDelegate {

    private final AssessRequirement assessRequirement;
    private final CaseVariables caseVariables;

    RecordRouteDelegate(AssessRequirement assessRequirement, CaseVariables caseVariables) {
        this.assessRequirement = assessRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessRequirement.route(Cases.of(execution), RequirementEvaluation.ROUTE.read(execution));
        RequirementEvaluation.ROUND.write(execution, 1);
        caseVariables.refresh(execution);
    }
}
