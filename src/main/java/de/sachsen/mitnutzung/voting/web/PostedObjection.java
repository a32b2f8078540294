package de.sachsen.mitnutzung.voting.web;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.voting.Objection;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why somebody wants the matter discussed, if they say so. */
@Schema(name = "PostedObjection", additionalProperties = AdditionalPropertiesValue.FALSE)
record PostedObjection(
        @Schema(description = "Grund, reiner Text", maxLength = Objection.LONGEST_REASON)
        String reason) {

    private static final FormField<String> REASON = FormField.text("reason", "Grund", Objection.LONGEST_REASON);

    /** @throws InvalidField when a field is unknown or wrong */
    static PostedObjection of(Map<String, Object> fields) {
        if (!Set.of(REASON.name()).containsAll(fields.keySet())) {
            throw new InvalidField("body", "Bekannt ist nur reason.");
        }
        return new PostedObjection(REASON.read(fields.get(REASON.name())));
    }

    Optional<String> given() {
        return Optional.ofNullable(reason);
    }
}
