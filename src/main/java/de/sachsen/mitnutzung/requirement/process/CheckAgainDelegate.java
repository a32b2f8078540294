package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.CheckRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckAgainDelegate implements JavaDelegate {

    private final CheckRequirement checkRequirement;
    private final CaseVariables caseVariables;

    CheckAgainDelegate(CheckRequirement checkRequirement, CaseVariables caseVariables) {
        this.checkRequirement = checkRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        checkRequirement.checkAgain(Cases.of(execution));
        caseVariables.refresh(execution);
    }
}
