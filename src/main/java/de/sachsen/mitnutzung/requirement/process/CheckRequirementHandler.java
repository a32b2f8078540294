package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.DatabaseClock;
import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.CheckRequirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.RequirementStatus;
import de.sachsen.mitnutzung.requirement.UnknownRequirement;
import java.util.Date;
import org.springframework.stereotype.Component;

@Component
class CheckRequirementHandler implements FormHandler {

    private final CheckRequirement checkRequirement;
    private final CaseVariables caseVariables;

    CheckRequirementHandler(CheckRequirement checkRequirement, CaseVariables caseVariables) {
        this.checkRequirement = checkRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public ProcessForm form() {
        return RequirementEvaluation.CHECK_REQUIREMENT;
    }

    @Override
    public Answer accept(Submission submission) {
        RequirementId id = Cases.of(submission);
        RequirementStatus status = checkRequirement.check(
                id,
                submission.actor(),
                new CheckRequirement.Findings(
                        submission.require(RequirementEvaluation.CHECK),
                        submission.find(RequirementEvaluation.CHECK_NOTE),
                        submission.find(RequirementEvaluation.DUPLICATE_OF).map(CheckRequirementHandler::other),
                        submission.find(RequirementEvaluation.RESUBMISSION_DATE),
                        Drafts.component(submission),
                        submission.find(RequirementEvaluation.CATEGORY)));
        Answer answer =
                Answer.done().with(RequirementEvaluation.CHECK_OUTCOME, RequirementEvaluation.CheckOutcome.of(status));
        if (status == RequirementStatus.DEFERRED) {
            answer.with(
                    RequirementEvaluation.RESUBMISSION,
                    Date.from(submission
                            .require(RequirementEvaluation.RESUBMISSION_DATE)
                            .atStartOfDay(DatabaseClock.BERLIN)
                            .toInstant()));
        }
        return caseVariables.addTo(answer, id);
    }

    private static RequirementId other(String number) {
        try {
            return new RequirementId(number);
        } catch (UnknownRequirement notANumber) {
            throw RequirementEvaluation.DUPLICATE_OF.wrong("Das ist keine Nummer einer Anforderung.");
        }
    }
}
