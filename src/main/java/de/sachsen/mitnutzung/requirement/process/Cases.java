package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.Implementation;
import de.sachsen.mitnutzung.requirement.RequirementId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which case an execution or a submission belongs to. */
final class Cases {

    private Cases() {}

    static RequirementId of(DelegateExecution execution) {
        return new RequirementId(execution.getProcessBusinessKey());
    }

    static RequirementId of(Submission submission) {
        return new RequirementId(submission.caseNumber());
    }

    static Implementation.Id implementation(DelegateExecution execution) {
        return new Implementation.Id(RequirementImplementation.IMPLEMENTATION.read(execution));
    }

    static Implementation.Id implementation(Submission submission) {
        return new Implementation.Id(submission.variable(RequirementImplementation.IMPLEMENTATION));
    }
}
