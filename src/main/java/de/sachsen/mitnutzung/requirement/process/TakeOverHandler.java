package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.WithdrawRequirement;
import org.springframework.stereotype.Component;

@Component
class TakeOverHandler implements FormHandler {

    private final WithdrawRequirement withdrawRequirement;

    TakeOverHandler(WithdrawRequirement withdrawRequirement) {
        this.withdrawRequirement = withdrawRequirement;
    }

    @Override
    public ProcessForm form() {
        return RequirementEvaluation.TAKE_OVER_REQUIREMENT;
    }

    @Override
    public Answer accept(Submission submission) {
        if (!submission.require(RequirementEvaluation.TAKE_OVER)) {
            throw RequirementEvaluation.TAKE_OVER.wrong(
                    "Wer nicht übernehmen möchte, lässt die Aufgabe liegen; andere Mitzeichnende können sie noch nutzen.");
        }
        withdrawRequirement.takeOver(Cases.of(submission), submission.actor());
        return Answer.done();
    }
}
