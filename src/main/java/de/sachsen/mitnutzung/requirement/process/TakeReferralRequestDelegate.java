package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeReferralRequestDelegate implements JavaDelegate {

    private final DecideRequirement decideRequirement;

    TakeReferralRequestDelegate(DecideRequirement decideRequirement) {
        this.decideRequirement = decideRequirement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decideRequirement.takeReferralRequest(Cases.of(execution), new BallotId(BallotProcess.BALLOT.read(execution)));
        RequirementEvaluation.REFERRAL_REASON.write(execution, ReferralReason.REQUESTED.name());
    }
}
