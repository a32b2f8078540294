package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.SubmitRequirement;
import org.springframework.stereotype.Component;

@Component
class StartHandler implements FormHandler {

    private final SubmitRequirement submitRequirement;
    private final CaseVariables caseVariables;

    StartHandler(SubmitRequirement submitRequirement, CaseVariables caseVariables) {
        this.submitRequirement = submitRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public ProcessForm form() {
        return RequirementEvaluation.START;
    }

    @Override
    public Answer accept(Submission submission) {
        RequirementId id = submitRequirement.submit(submission.actor(), Drafts.read(submission));
        return caseVariables
                .addTo(Answer.opened(id.value()), id)
                // the boundary events that wait for a verdict must find the variable
                .with(RequirementEvaluation.COUNCIL_VERDICT, null);
    }
}
