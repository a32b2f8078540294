package de.sachsen.mitnutzung.requirement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.requirement.Remark;
import java.time.Instant;

/**
 * A remark as {@code /api/v1} shows it.
 *
 * @param number from 1 within its requirement; what an answer names
 * @param role role or organisation of the author at that time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemarkDocument(
        int number,
        Remark.Kind kind,
        Instant at,
        String author,
        String role,
        String text,
        Integer answerTo,
        boolean forMinutes) {

    static RemarkDocument of(Remark remark) {
        return new RemarkDocument(
                remark.number(),
                remark.kind(),
                remark.at(),
                remark.author().value(),
                remark.spokeAs(),
                remark.text(),
                remark.answerTo().orElse(null),
                remark.forMinutes());
    }
}
