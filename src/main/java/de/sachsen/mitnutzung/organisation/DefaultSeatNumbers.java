package de.sachsen.mitnutzung.organisation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many seats each bench of a body has when the application starts for the first time. The real numbers are not
 * published: the defaults are assumptions.
 *
 * @param workingGroup 1 to 99
 * @param council 1 to 99; the default by analogy with the IT-Rat of Brandenburg
 */
@ConfigurationProperties(prefix = "mitnutzung.seats-per-bench", ignoreUnknownFields = false)
record DefaultSeatNumbers(
        @DefaultValue("3") int workingGroup,
        @DefaultValue("4") int council) {

    DefaultSeatNumbers {
        if (workingGroup < 1 || workingGroup > 99 || council < 1 || council > 99) {
            throw new IllegalArgumentException("a bench has 1 to 99 seats");
        }
    }

    int of(Body body) {
        return body == Body.WORKING_GROUP ? workingGroup : council;
    }
}
