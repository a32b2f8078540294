package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordGroupDecisionDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;
    private final CaseVariables caseVariables;

    RecordGroupDecisionDelegate(DecideRequirement decideRequirement, CaseVariables caseVariables) {
        this.decideRequirement = decideRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decideRequirement.recordGroupDecision(Cases.of(execution), new BallotId(BallotProcess.BALLOT.read(execution)));
        caseVariables.refresh(execution);
    }
}
