package de.sachsen.mitnutzung.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.catalogue.Priority;
import de.sachsen.mitnutzung.catalogue.ServiceClass;
import de.sachsen.mitnutzung.catalogue.ServiceHours;
import de.sachsen.mitnutzung.catalogue.ServiceLevel;
import de.sachsen.mitnutzung.catalogue.ServiceLevelTarget;
import de.sachsen.mitnutzung.catalogue.Statement;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * Service class and service level of a component.
 *
 * @param downtimeAYear ISO 8601, follows from the availability
 * @param statements what the annex says of the component's class
 */
record ServiceLevelView(
        ServiceClass serviceClass,
        String impact,
        VersionView version,
        StatementView affected,
        StatementView basis,
        Hours operatingHours,
        Hours serviceHours,
        Hours maintenance,
        BigDecimal availabilityPercent,
        String downtimeAYear,
        List<Target> targets,
        List<StatementView> statements) {

    static ServiceLevelView of(ServiceLevel level, List<Statement> statements) {
        ServiceLevel.Terms terms = level.terms();
        return new ServiceLevelView(
                level.serviceClass(),
                level.serviceClass().impact(),
                VersionView.of(level.version()),
                StatementView.of(terms.impact()),
                StatementView.of(terms.basis()),
                Hours.of(terms.operatingHours()),
                Hours.of(terms.serviceHours()),
                Hours.of(terms.maintenance()),
                terms.availability().percent(),
                terms.availability().downtimeAYear().toString(),
                level.targets().stream().map(Target::of).toList(),
                StatementView.of(statements));
    }

    /** Weekly times, in words and as data; {@code until} 00:00 is the end of the day. */
    record Hours(String text, List<Window> windows) {

        record Window(DayOfWeek day, LocalTime from, LocalTime until) {}

        static Hours of(ServiceHours hours) {
            return new Hours(
                    hours.inGerman(),
                    hours.windows().stream()
                            .map(window -> new Window(window.day(), window.from(), window.until()))
                            .toList());
        }
    }

    /** Targets in service hours, ISO 8601. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(
            Priority priority, String priorityName, String reaction, String resolution, boolean sample, String label) {

        static Target of(ServiceLevelTarget target) {
            return new Target(
                    target.priority(),
                    target.priority().german(),
                    target.reaction().toString(),
                    target.resolution().toString(),
                    target.sample(),
                    StatementView.labelIf(target.sample()));
        }
    }
}
