package de.sachsen.mitnutzung.voting.web;

import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.voting.Exclusion;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody says of their own bias, or of another seat's. */
@Schema(name = "PostedExclusion", additionalProperties = AdditionalPropertiesValue.FALSE)
record PostedExclusion(
        @Schema(description = "Sitz, dessen Person befangen sein soll; ohne Angabe der eigene", maxLength = 40)
        String seat,

        @Schema(description = "Wer von diesem Sitz", defaultValue = "MEMBER")
        Capacity capacity,

        @Schema(
                description = "Grund, reiner Text",
                requiredMode = RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = Exclusion.LONGEST_REASON)
        String reason) {

    private static final FormField<String> SEAT = FormField.text("seat", "Sitz", 40);
    private static final FormField<Capacity> CAPACITY = FormField.choice("capacity", "Eigenschaft", Capacity.class);
    private static final FormField<String> REASON = FormField.text("reason", "Grund", Exclusion.LONGEST_REASON);

    /** @throws InvalidField when a field is unknown, wrong or missing */
    static PostedExclusion of(Map<String, Object> fields) {
        if (!Set.of(SEAT.name(), CAPACITY.name(), REASON.name()).containsAll(fields.keySet())) {
            throw new InvalidField("body", "Bekannt sind nur seat, capacity und reason.");
        }
        return new PostedExclusion(
                SEAT.read(fields.get(SEAT.name())),
                CAPACITY.read(fields.get(CAPACITY.name())),
                Optional.ofNullable(REASON.read(fields.get(REASON.name()))).orElseThrow(REASON::missing));
    }
}
