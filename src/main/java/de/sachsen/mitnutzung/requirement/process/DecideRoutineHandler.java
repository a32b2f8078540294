package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.RoutineDecision;
import org.springframework.stereotype.Component;

@Component
class DecideRoutineHandler implements FormHandler {

    private final DecideRequirement decideRequirement;
    private final CaseVariables caseVariables;

    DecideRoutineHandler(DecideRequirement decideRequirement, CaseVariables caseVariables) {
        this.decideRequirement = decideRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public ProcessForm form() {
        return RequirementEvaluation.DECIDE_ROUTINE;
    }

    @Override
    public Answer accept(Submission submission) {
        RequirementId id = Cases.of(submission);
        RoutineDecision decision = submission.require(RequirementEvaluation.ROUTINE_DECISION);
        decideRequirement.routine(
                id, submission.actor(), decision, submission.require(RequirementEvaluation.ROUTINE_NOTE));
        return caseVariables.addTo(Answer.done().with(RequirementEvaluation.ROUTINE, decision), id);
    }
}
