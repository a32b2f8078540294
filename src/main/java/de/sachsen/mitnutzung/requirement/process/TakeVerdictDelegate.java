package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.DecideRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeVerdictDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;
    private final CaseVariables caseVariables;

    TakeVerdictDelegate(DecideRequirement decideRequirement, CaseVariables caseVariables) {
        this.decideRequirement = decideRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RequirementEvaluation.VERDICT.write(execution, decideRequirement.takeVerdict(Cases.of(execution)));
        RequirementEvaluation.ROUND.write(execution, 1);
        caseVariables.refresh(execution);
    }
}
