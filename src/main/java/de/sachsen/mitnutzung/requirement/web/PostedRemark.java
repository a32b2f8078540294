package de.sachsen.mitnutzung.requirement.web;

import de.sachsen.mitnutzung.requirement.Remark;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

/** How a posted remark looks, for the interface's description only: what counts is {@code NewRemark}. */
@Schema(name = "PostedRemark", additionalProperties = AdditionalPropertiesValue.FALSE)
record PostedRemark(
        @Schema(
                description = "Frage, Anmerkung oder (Geschäftsstelle und Komponentenverantwortung) Antwort",
                requiredMode = RequiredMode.REQUIRED)
        Remark.Kind kind,

        @Schema(
                description = "Wortmeldung, reiner Text",
                requiredMode = RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = Remark.LONGEST)
        String text,

        @Schema(description = "Nummer der Frage bei dieser Anforderung; nur bei ANSWER, und dort nötig", minimum = "1")
        Integer answerTo,

        @Schema(description = "In die Niederschrift", defaultValue = "false")
        Boolean forMinutes) {}
