package de.sachsen.mitnutzung.voting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.voting.Exclusion;
import java.time.Instant;

/** An exclusion as {@code /api/v1} shows it; how the seats answered is absent until it is decided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExclusionDocument(
        int number,
        String ballot,
        String seat,
        Capacity capacity,
        String raisedBySeat,
        boolean declaration,
        String reason,
        Exclusion.State state,
        Instant raisedAt,
        Instant answersUntil,
        Instant decidedAt,
        Integer confirm,
        Integer deny) {

    static ExclusionDocument of(Exclusion exclusion) {
        Exclusion.Decision decision = exclusion.decision().orElse(null);
        return new ExclusionDocument(
                exclusion.number(),
                exclusion.ballot().value(),
                exclusion.seat().value(),
                exclusion.capacity(),
                exclusion.raisedBySeat().value(),
                exclusion.isDeclaration(),
                exclusion.reason(),
                exclusion.state(),
                exclusion.raisedAt(),
                exclusion.answersUntil(),
                decision == null ? null : decision.decidedAt(),
                decision == null ? null : decision.confirm(),
                decision == null ? null : decision.deny());
    }
}
