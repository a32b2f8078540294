package de.sachsen.mitnutzung.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a service class promises, in one of its versions.
 *
 * @param terms the promise itself
 */
public record ServiceLevel(ServiceClass serviceClass, PublishedVersion version, Terms terms) {

    public ServiceLevel {
        Objects.requireNonNull(serviceClass);
        Objects.requireNonNull(version);
        Objects.requireNonNull(terms);
    }

    public List<ServiceLevelTarget> targets() {
        return terms.targets();
    }

    public ServiceLevelTarget target(Priority priority) {
        return terms.targets().get(priority.ordinal());
    }

    /**
     * The promise of a service class.
     *
     * @param impact whom a failure of this class hits
     * @param basis where hours, availability and targets come from; says whether they are samples
     * @param operatingHours when the component runs, attended or not
     * @param serviceHours when it is attended; the clocks of disturbances run only then
     * @param maintenance when planned work may interrupt it
     * @param targets exactly one for each priority, most urgent first
     */
    public record Terms(
            Statement impact,
            Statement basis,
            ServiceHours operatingHours,
            ServiceHours serviceHours,
            ServiceHours maintenance,
            Availability availability,
            List<ServiceLevelTarget> targets) {

        /** @throws IllegalArgumentException when a priority has no target or two, or nothing is ever attended */
        public Terms {
            Objects.requireNonNull(impact);
            Objects.requireNonNull(basis);
            Objects.requireNonNull(operatingHours);
            Objects.requireNonNull(maintenance);
            Objects.requireNonNull(availability);
            if (serviceHours.windows().isEmpty()) {
                throw new IllegalArgumentException("a service class has service hours");
            }
            targets = targets.stream()
                    .sorted(Comparator.comparing(ServiceLevelTarget::priority))
                    .toList();
            if (!targets.stream().map(ServiceLevelTarget::priority).toList().equals(List.of(Priority.values()))) {
                throw new IllegalArgumentException("one target for each priority");
            }
        }

        /** Whether hours, availability and targets are assumptions. */
        public boolean sample() {
            return basis.sample();
        }
    }
}
