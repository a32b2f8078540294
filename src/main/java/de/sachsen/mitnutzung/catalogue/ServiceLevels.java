package de.sachsen.mitnutzung.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the four service classes promise, each in its newest version unless an older one is asked for. */
public interface ServiceLevels {

    ServiceLevel of(ServiceClass serviceClass);

    /** The terms that were the newest at an instant; those of version 1 before there were any. */
    default ServiceLevel inForce(ServiceClass serviceClass, Instant instant) {
        int number = versions(serviceClass).stream()
                .filter(version -> !version.publishedAt().isAfter(instant))
                .mapToInt(PublishedVersion::number)
                .max()
                .orElse(1);
        return version(serviceClass, number).orElseThrow();
    }

    /** Class A first. */
    List<ServiceLevel> all();

    /** Oldest first. */
    List<PublishedVersion> versions(ServiceClass serviceClass);

    Optional<ServiceLevel> version(ServiceClass serviceClass, int number);
}
