package de.sachsen.mitnutzung.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a process needs to know of a component at the moment it asks, for routing, for evidence and for forms.
 *
 * @param version number of the component's newest version
 * @param targets of its service class, most urgent priority first
 * @param serviceLevelIsSample whether targets and hours are to be shown as {@link Statement#SAMPLE_LABEL}
 * @param activeMunicipalities how many municipalities have it activated
 */
public record ComponentFacts(
        ComponentId id,
        String name,
        int version,
        Lifecycle lifecycle,
        Optional<LocalDate> retiresOn,
        ServiceClass serviceClass,
        List<ServiceLevelTarget> targets,
        boolean serviceLevelIsSample,
        List<Metric> metrics,
        List<Contact> contacts,
        int activeMunicipalities) {}
