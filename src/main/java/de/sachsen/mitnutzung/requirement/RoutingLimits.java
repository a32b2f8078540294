package de.sachsen.mitnutzung.requirement;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Up to where a matter is routine, and above which cost it is strategic. The agreement names no figures: the defaults
 * are this project's assumptions, configured as {@code mitnutzung.routing.*}.
 *
 * @param strategicAboveEuro cost in euro above which the council decides
 * @param routineUpToEuro cost in euro up to which the component's management may decide
 * @param routineUpToPersonDays effort in person-days up to which it may
 * @param routineUpToRisk protection risk, 0 to 10, up to which it may
 */
@ConfigurationProperties(prefix = "mitnutzung.routing", ignoreUnknownFields = false)
public record RoutingLimits(
        @DefaultValue("100000") BigDecimal strategicAboveEuro,
        @DefaultValue("5000") BigDecimal routineUpToEuro,
        @DefaultValue("10") int routineUpToPersonDays,
        @DefaultValue("3") int routineUpToRisk) {}
