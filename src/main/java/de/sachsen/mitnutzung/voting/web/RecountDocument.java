package de.sachsen.mitnutzung.voting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.voting.Count;
import de.sachsen.mitnutzung.voting.EntryKind;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.Recount;
import java.util.List;

/** What counting again came to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecountDocument(
        String ballot,
        String result,
        int entries,
        Outcome outcome,
        Integer eligible,
        Integer present,
        Integer yes,
        Integer no,
        Integer abstain,
        List<Finding> findings) {

    record Finding(Integer position, EntryKind kind, String message) {}

    static RecountDocument of(Recount recount) {
        Count count = recount.count().orElse(null);
        return new RecountDocument(
                recount.ballot().value(),
                recount.isReproduced() ? "reproduced" : "differs",
                recount.entries(),
                recount.outcome().orElse(null),
                count == null ? null : count.eligible(),
                count == null ? null : count.present(),
                count == null ? null : count.yes(),
                count == null ? null : count.no(),
                count == null ? null : count.abstain(),
                recount.findings().stream()
                        .map(finding -> new Finding(
                                finding.position() == 0 ? null : finding.position(),
                                finding.kind().orElse(null),
                                finding.german()))
                        .toList());
    }
}
