package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.escalation.HandleReferral;
import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import org.springframework.stereotype.Component;

@Component
class PrepareReferralHandler implements FormHandler {

    private final HandleReferral handleReferral;

    PrepareReferralHandler(HandleReferral handleReferral) {
        this.handleReferral = handleReferral;
    }

    @Override
    public ProcessForm form() {
        return CouncilReferralProcess.PREPARE_REFERRAL;
    }

    @Override
    public Answer accept(Submission submission) {
        handleReferral.complete(
                new ReferralId(submission.variable(CouncilReferralProcess.REFERRAL)),
                submission.actor(),
                submission.require(CouncilReferralProcess.RECOMMENDATION),
                submission.find(CouncilReferralProcess.REFERRAL_NOTE));
        return Answer.done();
    }
}
