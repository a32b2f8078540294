package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.ImplementRequirement;
import de.sachsen.mitnutzung.requirement.Implementation;
import org.springframework.stereotype.Component;

@Component
class AcceptResultHandler implements FormHandler {

    private final ImplementRequirement implementRequirement;
    private final CaseVariables caseVariables;

    AcceptResultHandler(ImplementRequirement implementRequirement, CaseVariables caseVariables) {
        this.implementRequirement = implementRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public ProcessForm form() {
        return RequirementImplementation.ACCEPT_RESULT;
    }

    @Override
    public Answer accept(Submission submission) {
        implementRequirement.answer(
                Cases.implementation(submission),
                submission.actor(),
                Implementation.Party.REQUESTER,
                submission.require(RequirementImplementation.ACCEPTED),
                submission.find(RequirementImplementation.ACCEPTANCE_NOTE));
        return caseVariables.addTo(Answer.done(), Cases.of(submission));
    }
}
