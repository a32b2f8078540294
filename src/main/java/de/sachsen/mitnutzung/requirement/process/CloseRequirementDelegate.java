package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.ImplementRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseRequirementDelegate implements JavaDelegate {

    private final ImplementRequirement implementRequirement;
    private final CaseVariables caseVariables;

    CloseRequirementDelegate(ImplementRequirement implementRequirement, CaseVariables caseVariables) {
        this.implementRequirement = implementRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        implementRequirement.close(Cases.of(execution));
        caseVariables.refresh(execution);
    }
}
