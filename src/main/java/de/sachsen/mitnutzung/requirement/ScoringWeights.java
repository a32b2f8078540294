package de.sachsen.mitnutzung.requirement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many of 100 points each criterion can add. The agreement names none: the defaults are this project's assumptions,
 * configured as {@code mitnutzung.scoring.weights.*}.
 */
@ConfigurationProperties(prefix = "mitnutzung.scoring.weights", ignoreUnknownFields = false)
public record ScoringWeights(
        @DefaultValue("20") int legalObligation,
        @DefaultValue("20") int benefit,
        @DefaultValue("15") int reach,
        @DefaultValue("15") int effort,
        @DefaultValue("10") int urgency,
        @DefaultValue("10") int protection,
        @DefaultValue("10") int strategicFit) {

    public ScoringWeights {
        int sum = legalObligation + benefit + reach + effort + urgency + protection + strategicFit;
        if (sum != 100) {
            throw new IllegalArgumentException("mitnutzung.scoring.weights must add up to 100, not " + sum);
        }
    }
}
