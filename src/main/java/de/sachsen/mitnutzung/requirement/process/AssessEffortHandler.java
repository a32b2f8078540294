package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.AssessRequirement;
import de.sachsen.mitnutzung.requirement.Assessment;
import de.sachsen.mitnutzung.requirement.RequirementId;
import org.springframework.stereotype.Component;

@Component
class AssessEffortHandler implements FormHandler {

    private final AssessRequirement assessRequirement;
    private final CaseVariables caseVariables;

    AssessEffortHandler(AssessRequirement assessRequirement, CaseVariables caseVariables) {
        this.assessRequirement = assessRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public ProcessForm form() {
        return RequirementEvaluation.ASSESS_EFFORT;
    }

    @Override
    public Answer accept(Submission submission) {
        RequirementId id = Cases.of(submission);
        assessRequirement.effort(
                id,
                submission.actor(),
                new Assessment.Effort(
                        submission.require(RequirementEvaluation.EFFORT),
                        submission.require(RequirementEvaluation.COST),
                        submission.require(RequirementEvaluation.FEASIBLE),
                        submission.find(RequirementEvaluation.EFFORT_NOTE),
                        submission
                                .find(RequirementEvaluation.CHANGES_SERVICE_CLASS)
                                .orElse(false),
                        submission.find(RequirementEvaluation.CROSS_COMPONENT).orElse(false)));
        return caseVariables.addTo(Answer.done(), id);
    }
}
