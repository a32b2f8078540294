package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Requirements;
import de.sachsen.mitnutzung.requirement.Route;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import de.sachsen.mitnutzung.voting.process.OutcomeInputs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeResultDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;
    private final Requirements requirements;
    private final CaseVariables caseVariables;

    TakeResultDelegate(DecideRequirement decideRequirement, Requirements requirements, CaseVariables caseVariables) {
        this.decideRequirement = decideRequirement;
        this.requirements = requirements;
        this.caseVariables = caseVariables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RequirementId id = Cases.of(execution);
        Ballot ballot = decideRequirement.takeResult(id, new BallotId(BallotProcess.BALLOT.read(execution)));
        Route route = requirements.get(id).state().route().orElseThrow();
        OutcomeInputs.write(execution, ballot, route.name(), decideRequirement.isReferralRequested(id));
        if (ballot.state() != BallotState.STOPPED) {
            // the next ballot on the identical motion, if there is one, is the second round
            RequirementEvaluation.ROUND.write(execution, 2);
        }
        caseVariables.refresh(execution);
    }
}
