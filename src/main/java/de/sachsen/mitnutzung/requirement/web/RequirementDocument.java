package de.sachsen.mitnutzung.requirement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.requirement.Category;
import de.sachsen.mitnutzung.requirement.CoSigner;
import de.sachsen.mitnutzung.requirement.Draft;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.RequirementStatus;
import de.sachsen.mitnutzung.requirement.Route;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A requirement as {@code /api/v1} shows it; most parts are absent for those who see only the register. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequirementDocument(
        String id,
        RequirementStatus status,
        String title,
        String description,
        String component,
        Category category,
        Boolean legalObligation,
        Integer urgency,
        Integer estimatedMunicipalities,
        Boolean personalData,
        String requester,
        String organisation,
        Instant submittedAt,
        Integer cycle,
        Route route,
        Integer score,
        String duplicateOf,
        List<String> coSigners) {

    static RequirementDocument of(Requirement requirement, Optional<Integer> score, List<CoSigner> coSigners) {
        Requirement.State state = requirement.state();
        Draft draft = state.draft();
        return new RequirementDocument(
                state.id().value(),
                state.status(),
                draft.title(),
                draft.description(),
                draft.component().map(ComponentId::value).orElse(null),
                draft.category(),
                draft.legalObligation(),
                draft.urgency(),
                draft.estimatedMunicipalities(),
                draft.personalData(),
                state.requester().value(),
                state.organisation().value(),
                state.submittedAt(),
                state.cycle(),
                state.route().orElse(null),
                score.orElse(null),
                state.duplicateOf().map(RequirementId::value).orElse(null),
                coSigners.stream().map(signed -> signed.organisation().value()).toList());
    }

    static RequirementDocument register(Requirement requirement) {
        Requirement.State state = requirement.state();
        Draft draft = state.draft();
        return new RequirementDocument(
                state.id().value(),
                state.status(),
                draft.title(),
                null,
                draft.component().map(ComponentId::value).orElse(null),
                draft.category(),
                null,
                null,
                null,
                null,
                null,
                null,
                state.submittedAt(),
                null,
                null,
                null,
                null,
                null);
    }
}
