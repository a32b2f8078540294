package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.RequirementProcesses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ChangeRequesterDelegate implements JavaDelegate {

    private final RequirementProcesses requirementProcesses;
    private final CaseVariables caseVariables;

    ChangeRequesterDelegate(RequirementProcesses requirementProcesses, CaseVariables caseVariables) {
        this.requirementProcesses = requirementProcesses;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requirementProcesses.changeRequester(Cases.of(execution));
        caseVariables.refresh(execution);
    }
}
