package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.platform.process.Submission;
import de.sachsen.mitnutzung.requirement.Draft;
import java.util.Optional;

/** Reads a draft from the forms that carry one. */
final class Drafts {

    private Drafts() {}

    static Draft read(Submission submission) {
        return new Draft(
                submission.require(RequirementEvaluation.TITLE),
                submission.require(RequirementEvaluation.DESCRIPTION),
                component(submission),
                submission.require(RequirementEvaluation.CATEGORY),
                submission.find(RequirementEvaluation.LEGAL_OBLIGATION).orElse(false),
                submission.require(RequirementEvaluation.URGENCY),
                submission.require(RequirementEvaluation.ESTIMATED_MUNICIPALITIES),
                submission.require(RequirementEvaluation.TOUCHES_PERSONAL_DATA));
    }

    static Optional<ComponentId> component(Submission submission) {
        return submission.find(RequirementEvaluation.COMPONENT).map(text -> {
            if (!ComponentId.isValid(text)) {
                throw RequirementEvaluation.COMPONENT.wrong("Diese Basiskomponente gibt es nicht.");
            }
            return new ComponentId(text);
        });
    }
}
