package de.sachsen.mitnutzung.requirement.process;

import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.process.Answer;
import de.sachsen.mitnutzung.requirement.Category;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Requirements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The variables that every step of a requirement's processes brings up to date from the own tables. */
@Component
class CaseVariables {

    private final Requirements requirements;
    private final CaseFiles caseFiles;
    private final Membership membership;

    CaseVariables(Requirements requirements, CaseFiles caseFiles, Membership membership) {
        this.requirements = requirements;
        this.caseFiles = caseFiles;
        this.membership = membership;
    }

    Answer addTo(Answer answer, RequirementId id) {
        Requirement requirement = requirements.get(id);
        return answer.with(
                        RequirementEvaluation.REQUESTER, requirement.requester().value())
                .with(RequirementEvaluation.COMPONENT_MANAGERS, managersOf(requirement))
                .with(
                        RequirementEvaluation.CASE_NAME,
                        id + " · " + requirement.draft().title())
                .with(RequirementEvaluation.PERSONAL_DATA, requirement.draft().personalData())
                .with(
                        RequirementEvaluation.WITHDRAWAL_PENDING,
                        requirement.state().withdrawalPending())
                .with(RequirementImplementation.CHANGES_AGREEMENT, changesAgreement(requirement))
                .with(RequirementEvaluation.CASE_FILE, caseFiles.of(id));
    }

    void refresh(DelegateExecution execution) {
        addTo(Answer.done(), Cases.of(execution)).variables().forEach(execution::setVariable);
    }

    private String managersOf(Requirement requirement) {
        return requirement
                .draft()
                .component()
                .map(component -> membership.managersOf(component.value()))
                .orElse(Groups.MANAGERS);
    }

    private static boolean changesAgreement(Requirement requirement) {
        return requirement.draft().category() == Category.AGREEMENT;
    }
}
