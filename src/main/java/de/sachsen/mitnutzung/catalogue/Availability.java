package de.sachsen.mitnutzung.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * The share of the operating time in which a component can be used.
 *
 * @param percent above 0, at most 100, at most three decimals
 */
public record Availability(@JsonValue BigDecimal percent) {

    private static final BigDecimal SECONDS_A_YEAR =
            BigDecimal.valueOf(Duration.ofDays(365).toSeconds());

    /** @throws IllegalArgumentException when the percentage is out of range */
    @JsonCreator
    public Availability {
        if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0 || percent.scale() > 3) {
            throw new IllegalArgumentException("an availability is above 0 and at most 100 percent");
        }
    }

    /** How long the component may stand still in a year of 365 days, to the nearest minute. */
    public Duration downtimeAYear() {
        BigDecimal seconds = SECONDS_A_YEAR
                .multiply(BigDecimal.valueOf(100).subtract(percent))
                .movePointLeft(2);
        return Duration.ofMinutes(
                seconds.divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP).longValueExact());
    }
}
