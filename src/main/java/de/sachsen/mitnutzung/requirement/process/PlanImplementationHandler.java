package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.organisation.Ags;
import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.ImplementRequirement;
import de.sachsen.mitnutzung.requirement.Implementation;
import de.sachsen.mitnutzung.requirement.PlanResult;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class PlanImplementationHandler implements FormHandler {

    private final ImplementRequirement implementRequirement;
    private final CaseVariables caseVariables;

    PlanImplementationHandler(ImplementRequirement implementRequirement, CaseVariables caseVariables) {
        this.implementRequirement = implementRequirement;
        this.caseVariables = caseVariables;
    }

    @Override
    public ProcessForm form() {
        return RequirementImplementation.PLAN_IMPLEMENTATION;
    }

    @Override
    public Answer accept(Submission submission) {
        Implementation.Id id = Cases.implementation(submission);
        PlanResult result = submission.require(RequirementImplementation.PLAN_RESULT);
        Optional<Ags> pilot = submission.find(RequirementImplementation.PILOT).map(PlanImplementationHandler::pilot);
        implementRequirement.plan(
                id,
                submission.actor(),
                new Implementation.Plan(
                        result,
                        submission.find(RequirementImplementation.RELEASE),
                        submission.find(RequirementImplementation.PLANNED_DATE),
                        submission.find(RequirementImplementation.PLAN_NOTE),
                        pilot,
                        submission.find(RequirementImplementation.SERVICE_CLASS)));
        return caseVariables.addTo(
                Answer.done()
                        .with(RequirementImplementation.PLAN, result)
                        .with(RequirementImplementation.PILOT_NAMED, pilot.isPresent()),
                Cases.of(submission));
    }

    private static Ags pilot(String text) {
        return Ags.read(text)
                .orElseThrow(() -> RequirementImplementation.PILOT.wrong(
                        "Das ist kein amtlicher Gemeindeschlüssel einer sächsischen Kommune."));
    }
}
