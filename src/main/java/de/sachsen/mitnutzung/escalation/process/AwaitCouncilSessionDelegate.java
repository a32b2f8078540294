package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.escalation.HandleReferral;
import de.sachsen.mitnutzung.escalation.ReferralId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AwaitCouncilSessionDelegate implements JavaDelegate {

    private final HandleReferral handleReferral;

    AwaitCouncilSessionDelegate(HandleReferral handleReferral) {
        this.handleReferral = handleReferral;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handleReferral.awaitSession(new ReferralId(CouncilReferralProcess.REFERRAL.read(execution)));
    }
}
