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
class AssessBenefitHandler implements FormHandler {

    private final AssessRequirement assessRequirement;
    private final CaseVariables caseVariables;

    AssessBenefitHandler(AssessRequirement assessRequirement, CaseVariables caseVariables) {
        this.assessRequirement = assessRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public ProcessForm form() {
        return RequirementEvaluation.ASSESS_BENEFIT;
    }

    @Override
    public Answer accept(Submission submission) {
        RequirementId id = Cases.of(submission);
        assessRequirement.benefit(
                id,
                submission.actor(),
                new Assessment.Benefit(
                        submission.require(RequirementEvaluation.BENEFIT),
                        submission.require(RequirementEvaluation.REACH),
                        submission.require(RequirementEvaluation.STRATEGIC_FIT),
                        submission.find(RequirementEvaluation.BENEFIT_NOTE)),
                submission.find(RequirementEvaluation.MOTION));
        return caseVariables.addTo(Answer.done(), id);
    }
}
