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
class AssessProtectionHandler implements FormHandler {

    private final AssessRequirement assessRequirement;
    private final CaseVariables caseVariables;

    AssessProtectionHandler(AssessRequirement assessRequirement, CaseVariables caseVariables) {
        this.assessRequirement = assessRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public ProcessForm form() {
        return RequirementEvaluation.ASSESS_PROTECTION;
    }

    @Override
    public Answer accept(Submission submission) {
        RequirementId id = Cases.of(submission);
        assessRequirement.protection(
                id,
                submission.actor(),
                new Assessment.Protection(
                        submission.require(RequirementEvaluation.PROTECTION_RISK),
                        submission.find(RequirementEvaluation.PROTECTION_NOTE)));
        return caseVariables.addTo(Answer.done(), id);
    }
}
