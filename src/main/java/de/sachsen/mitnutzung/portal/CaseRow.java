package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.requirement.Requirement;

/** One requirement in a list. */
record CaseRow(String id, String title, StatusChip status, String submitted) {

    static CaseRow of(Requirement requirement) {
        return new CaseRow(
                requirement.id().value(),
                requirement.draft().title(),
                StatusChip.of(requirement.status()),
                Dates.day(requirement.state().submittedAt()));
    }
}
