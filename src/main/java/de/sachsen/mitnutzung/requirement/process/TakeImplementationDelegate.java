package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.ImplementRequirement;
import de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.ImplementationResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeImplementationDelegate implements JavaDelegate {

    private final ImplementRequirement implementRequirement;
    private final CaseVariables caseVariables;

    TakeImplementationDelegate(ImplementRequirement implementRequirement, CaseVariables caseVariables) {
        this.implementRequirement = implementRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean released = implementRequirement.takeResult(Cases.of(execution), Cases.implementation(execution));
        RequirementEvaluation.IMPLEMENTATION_RESULT.write(
                execution, released ? ImplementationResult.RELEASED : ImplementationResult.NEW_BALLOT);
        RequirementEvaluation.ROUND.write(execution, 1);
        caseVariables.refresh(execution);
    }
}
