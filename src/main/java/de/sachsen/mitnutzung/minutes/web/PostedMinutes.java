package de.sachsen.mitnutzung.minutes.web;

import de.sachsen.mitnutzung.minutes.Minutes;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

/** What is sent to minutes, as the description of the interface shows it. */
final class PostedMinutes {

    @Schema(name = "MinutesRemarks", additionalProperties = AdditionalPropertiesValue.FALSE)
    record Remarks(
            @Schema(
                    description = "Anmerkungen der Geschäftsstelle, reiner Text; leer entfernt sie",
                    requiredMode = RequiredMode.REQUIRED,
                    maxLength = Minutes.LONGEST_REMARKS)
            String remarks) {}

    @Schema(name = "MinutesSignature", additionalProperties = AdditionalPropertiesValue.FALSE)
    record Signing(
            @Schema(
                    description = "hash der Niederschrift, wie sie gelesen wurde",
                    requiredMode = RequiredMode.REQUIRED,
                    pattern = "[0-9a-f]{64}")
            String hash) {}

    @Schema(name = "MinutesCorrection", additionalProperties = AdditionalPropertiesValue.FALSE)
    record Correction(
            @Schema(
                    description = "Was falsch war",
                    requiredMode = RequiredMode.REQUIRED,
                    minLength = 1,
                    maxLength = Minutes.LONGEST_REASON)
            String reason) {}

    private PostedMinutes() {}
}
