package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.ImplementRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EvaluateAcceptanceDelegate implements JavaDelegate {

    private final ImplementRequirement implementRequirement;
    private final CaseVariables caseVariables;

    EvaluateAcceptanceDelegate(ImplementRequirement implementRequirement, CaseVariables caseVariables) {
        this.implementRequirement = implementRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RequirementImplementation.ACCEPTANCE.write(
                execution, implementRequirement.evaluate(Cases.implementation(execution)));
        caseVariables.refresh(execution);
    }
}
