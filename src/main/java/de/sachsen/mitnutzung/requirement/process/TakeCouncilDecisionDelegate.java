package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.DecideRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeCouncilDecisionDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;
    private final CaseVariables caseVariables;

    TakeCouncilDecisionDelegate(DecideRequirement decideRequirement, CaseVariables caseVariables) {
        this.decideRequirement = decideRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RequirementEvaluation.ROUTINE.write(execution, decideRequirement.takeCouncilDecision(Cases.of(execution)));
        RequirementEvaluation.COUNCIL_VERDICT.write(execution, null);
        caseVariables.refresh(execution);
    }
}
