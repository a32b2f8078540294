package de.sachsen.mitnutzung.requirement.web;

import de.sachsen.mitnutzung.requirement.Category;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

/**
 * How a posted requirement looks, for the interface's description only: what counts is the start form's contract, which
 * checks this route and Tasklist's alike. A test holds the two together.
 */
@Schema(name = "PostedRequirement", additionalProperties = AdditionalPropertiesValue.FALSE)
record PostedRequirement(
        @Schema(description = "Titel", requiredMode = RequiredMode.REQUIRED, minLength = 1, maxLength = 200)
        String title,

        @Schema(
                description = "Beschreibung, reiner Text",
                requiredMode = RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = 20_000)
        String description,

        @Schema(description = "Id der Basiskomponente; leer bei NEW_COMPONENT und AGREEMENT", maxLength = 40)
        String component,

        @Schema(requiredMode = RequiredMode.REQUIRED) Category category,

        @Schema(description = "Rechtspflicht", defaultValue = "false")
        Boolean legalObligation,

        @Schema(
                description = "1 (kann warten) bis 5 (sofort)",
                requiredMode = RequiredMode.REQUIRED,
                minimum = "1",
                maximum = "5")
        Integer urgency,

        @Schema(
                description = "Geschätzte Zahl der Kommunen, denen es hilft",
                requiredMode = RequiredMode.REQUIRED,
                minimum = "0",
                maximum = "428")
        Integer estimatedMunicipalities,

        @Schema(description = "Berührt personenbezogene Daten", requiredMode = RequiredMode.REQUIRED)
        Boolean personalData) {}
