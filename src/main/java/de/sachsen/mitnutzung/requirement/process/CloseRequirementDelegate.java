package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.CloseRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseRequirementDelegate implements JavaDelegate {

    private final CloseRequirement closeRequirement;
    private final CaseVariables caseVariables;

    CloseRequirementDelegate(CloseRequirement closeRequirement, CaseVariables caseVariables) {
        this.closeRequirement = closeRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeRequirement.close(Cases.of(execution));
        caseVariables.refresh(execution);
    }
}
