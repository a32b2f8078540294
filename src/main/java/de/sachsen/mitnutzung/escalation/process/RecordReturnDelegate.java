package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.escalation.HandleReferral;
import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.Verdict;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReturnDelegate implements JavaDelegate {

    private final HandleReferral handleReferral;

    RecordReturnDelegate(HandleReferral handleReferral) {
        this.handleReferral = handleReferral;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handleReferral.decide(new ReferralId(CouncilReferralProcess.REFERRAL.read(execution)), Verdict.RETURNED);
    }
}
