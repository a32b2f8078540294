package de.sachsen.mitnutzung.minutes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.organisation.Body;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Minutes as people and programs read them, names filled in; the PDF and the JSON are made from this.
 *
 * @param corrects {@code null} like all that there is not
 * @param hash of {@code signedForm}
 * @param intact whether text, signatures and ledgers still agree; {@code true} for a draft
 * @param signedForm canonical JSON without names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MinutesSheet(
        String id,
        MinutesState state,
        Body body,
        String session,
        List<String> ballots,
        String corrects,
        String reason,
        String correctedBy,
        Instant draftedAt,
        Contents<Named> content,
        String remarks,
        List<Signed> signatures,
        String hash,
        boolean intact,
        String signedForm) {

    /** @param name as it is known at this moment */
    public record Named(UUID id, String name) {}

    public record Signed(SignedAs signedAs, Named person, Instant signedAt, String hash) {}

    @JsonIgnore
    public boolean isSigned() {
        return state == MinutesState.SIGNED;
    }

    /** Who signed as that, or {@code null}. */
    public Signed by(SignedAs as) {
        return signatures.stream()
                .filter(signed -> signed.signedAs() == as)
                .findFirst()
                .orElse(null);
    }
}
