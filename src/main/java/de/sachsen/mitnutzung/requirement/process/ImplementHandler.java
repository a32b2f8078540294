package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.ImplementRequirement;
import org.springframework.stereotype.Component;

@Component
class ImplementHandler implements FormHandler {

    private final ImplementRequirement implementRequirement;
    private final CaseVariables caseVariables;

    ImplementHandler(ImplementRequirement implementRequirement, CaseVariables caseVariables) {
        this.implementRequirement = implementRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public ProcessForm form() {
        return RequirementImplementation.IMPLEMENT;
    }

    @Override
    public Answer accept(Submission submission) {
        implementRequirement.build(
                Cases.implementation(submission),
                submission.actor(),
                submission.require(RequirementImplementation.IMPLEMENTATION_NOTE));
        return caseVariables.addTo(Answer.done(), Cases.of(submission));
    }
}
