package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.UnknownRequirement;

/** One requirement in a list. */
record CaseRow(String id, String title, StatusChip status, String submitted) {

    static CaseRow of(Requirement requirement) {
        return new CaseRow(
                requirement.id().value(),
                requirement.draft().title(),
                StatusChip.of(requirement.status()),
                Dates.day(requirement.state().submittedAt()));
    }

    /** Only requirements have a page; the cases of other modules are reached through their tasks. */
    static boolean isRequirement(String caseNumber) {
        try {
            new RequirementId(caseNumber);
            return true;
        } catch (UnknownRequirement otherCase) {
            return false;
        }
    }
}
