package de.sachsen.mitnutzung.requirement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.HistoryEntry;
import de.sachsen.mitnutzung.requirement.Step;
import java.time.Instant;

/** One thing that happened, as {@code /api/v1} shows it; without an actor the system acted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryDocument(Instant at, String actor, Step step, String text, String note) {

    static HistoryDocument of(HistoryEntry entry) {
        return new HistoryDocument(
                entry.at(),
                entry.actor().map(UserId::value).orElse(null),
                entry.step(),
                entry.text(),
                entry.note().orElse(null));
    }
}
