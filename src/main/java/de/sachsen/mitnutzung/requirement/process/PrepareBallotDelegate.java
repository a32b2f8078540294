package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PrepareBallotDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;
    private final CaseFiles caseFiles;
    private final CaseVariables caseVariables;

    PrepareBallotDelegate(DecideRequirement decideRequirement, CaseFiles caseFiles, CaseVariables caseVariables) {
        this.decideRequirement = decideRequirement;
        this.caseFiles = caseFiles;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RequirementId id = Cases.of(execution);
        BallotId ballot = decideRequirement.prepareBallot(id, RequirementEvaluation.ROUND.read(execution));
        BallotProcess.BALLOT.write(execution, ballot.value());
        BallotProcess.EVIDENCE.write(execution, caseFiles.evidence(id));
        caseVariables.refresh(execution);
    }
}
