package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.SubmitRequirement;
import de.sachsen.mitnutzung.requirement.WithdrawRequirement;
import de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.Withdrawal;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CompleteRequirementHandler implements FormHandler {

    private final SubmitRequirement submitRequirement;
    private final WithdrawRequirement withdrawRequirement;
    private final CaseVariables caseVariables;

    CompleteRequirementHandler(
            SubmitRequirement submitRequirement, WithdrawRequirement withdrawRequirement, CaseVariables caseVariables) {
        this.submitRequirement = submitRequirement;
        this.withdrawRequirement = withdrawRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public ProcessForm form() {
        return RequirementEvaluation.COMPLETE_REQUIREMENT;
    }

    @Override
    public Answer accept(Submission submission) {
        RequirementId id = Cases.of(submission);
        if (submission.find(RequirementEvaluation.WITHDRAW_FIELD).orElse(false)) {
            boolean offered = withdrawRequirement.requestFromForm(id, submission.actor());
            return Answer.done()
                    .with(RequirementEvaluation.WITHDRAWAL, offered ? Withdrawal.OFFERED : Withdrawal.FINAL);
        }
        submitRequirement.complete(
                id,
                submission.actor(),
                Drafts.read(submission),
                Optional.of(submission.require(RequirementEvaluation.ANSWER)));
        return caseVariables.addTo(Answer.done().with(RequirementEvaluation.WITHDRAWAL, Withdrawal.NO), id);
    }
}
