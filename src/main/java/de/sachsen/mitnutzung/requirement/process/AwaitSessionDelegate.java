package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.DecideRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AwaitSessionDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;
    private final CaseVariables caseVariables;

    AwaitSessionDelegate(DecideRequirement decideRequirement, CaseVariables caseVariables) {
        this.decideRequirement = decideRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decideRequirement.awaitSession(Cases.of(execution));
        caseVariables.refresh(execution);
    }
}
