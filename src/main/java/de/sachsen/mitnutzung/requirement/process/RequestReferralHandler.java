package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.RequestReferral;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import org.springframework.stereotype.Component;

/** A seat asks that the council decide, out of the task that is open for it as long as that is possible. */
@Component
class RequestReferralHandler implements FormHandler {

    private final RequestReferral requestReferral;

    RequestReferralHandler(RequestReferral requestReferral) {
        this.requestReferral = requestReferral;
    }

    @Override
    public ProcessForm form() {
        return RequirementEvaluation.REQUEST_REFERRAL;
    }

    /** Member and deputy share the task, as they share the vote. */
    @Override
    public boolean claimBinds() {
        return false;
    }

    @Override
    public Answer accept(Submission submission) {
        if (!submission.require(BallotProcess.REQUEST_REFERRAL)) {
            throw BallotProcess.REQUEST_REFERRAL.wrong(
                    "Wer die Vorlage nicht verlangt, lässt die Aufgabe einfach liegen; sie endet mit ihrer Frist.");
        }
        requestReferral.signInTask(new BallotId(submission.variable(BallotProcess.BALLOT)), submission.actor());
        return Answer.done();
    }
}
