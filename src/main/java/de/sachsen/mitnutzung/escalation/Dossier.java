package de.sachsen.mitnutzung.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the council decides by: the requirement, its assessment and evidence and the working group's result, as they were
 * when it was referred; what the office added; the deliberation up to the opening of the council's ballot.
 *
 * @param file what the system drafted, German, without names of people, by the names that the forms use
 * @param recommendation {@code null} like the note when there is none
 * @param dissent why seats of the working group voted against
 * @param deliberation each answer after its question
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dossier(
        String id,
        String requirement,
        ReferralReason reason,
        ReferralState state,
        Verdict verdict,
        Instant since,
        String motion,
        String recommendation,
        String note,
        Map<String, Object> file,
        List<Dissent> dissent,
        List<Deliberations.Said> deliberation) {

    public record Dissent(String seat, String reason) {}

    /** One fact of the file, for a template; {@code null} when it is not there. */
    public Object fact(String name) {
        return file.get(name);
    }
}
