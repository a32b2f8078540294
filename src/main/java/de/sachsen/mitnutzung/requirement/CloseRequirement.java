package de.sachsen.mitnutzung.requirement;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.catalogue.Cause;
import de.sachsen.mitnutzung.catalogue.Component;
import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.catalogue.Components;
import de.sachsen.mitnutzung.catalogue.CreateComponent;
import de.sachsen.mitnutzung.catalogue.Lifecycle;
import de.sachsen.mitnutzung.catalogue.PublishComponentVersion;
import de.sachsen.mitnutzung.catalogue.RetireComponent;
import de.sachsen.mitnutzung.catalogue.ServiceClass;
import de.sachsen.mitnutzung.catalogue.UnknownComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes an implemented requirement and publishes what has changed in the same transaction, with the requirement as its
 * cause. Nothing that has happened to the component meanwhile keeps a requirement from being closed.
 */
@Service
@Transactional
public class CloseRequirement {

    private final RequirementRecords requirements;
    private final Implementations implementations;
    private final Components components;
    private final PublishComponentVersion publishVersion;
    private final RetireComponent retireComponent;
    private final CreateComponent createComponent;
    private final CaseLog log;
    private final Clock clock;

    CloseRequirement(
            RequirementRecords requirements,
            Implementations implementations,
            Components components,
            PublishComponentVersion publishVersion,
            RetireComponent retireComponent,
            CreateComponent createComponent,
            CaseLog log,
            Clock clock) {
        this.requirements = requirements;
        this.implementations = implementations;
        this.components = components;
        this.publishVersion = publishVersion;
        this.retireComponent = retireComponent;
        this.createComponent = createComponent;
        this.log = log;
        this.clock = clock;
    }

    public void close(RequirementId id) {
        Requirement requirement = requirements.lock(id);
        String published = publish(requirement, plan(id));
        requirement.close();
        requirements.save(requirement);
        log.system(requirement, Step.CLOSED, "Die Anforderung ist abgeschlossen.", Optional.of(published));
    }

    /** Of the implementation that led here. */
    private Optional<Implementation.Plan> plan(RequirementId id) {
        return implementations.of(id).stream().reduce((earlier, later) -> later).flatMap(Implementation::plan);
    }

    /** @return what has changed, in a sentence */
    private String publish(Requirement requirement, Optional<Implementation.Plan> plan) {
        Draft draft = requirement.draft();
        return switch (draft.category()) {
            case OPERATION, SUPPORT, DEVELOPMENT, RETIREMENT -> publish(requirement, hold(draft), plan);
            case NEW_COMPONENT -> create(requirement, plan.flatMap(Implementation.Plan::serviceClass));
            case AGREEMENT -> "Die neue Fassung der Vereinbarung ist mit beiden Unterschriften festgehalten.";
        };
    }

    private Component hold(Draft draft) {
        ComponentId id = draft.component().orElseThrow();
        return components.hold(id).orElseThrow(UnknownComponent::new);
    }

    private String publish(Requirement requirement, Component component, Optional<Implementation.Plan> plan) {
        if (component.lifecycle() == Lifecycle.RETIRED) {
            return "„%s“ ist schon außer Betrieb; eine neue Version erscheint nicht.".formatted(component.name());
        }
        return requirement.draft().category() == Category.RETIREMENT
                ? retire(requirement, component, plan.flatMap(Implementation.Plan::date))
                : publish(requirement, component.withServiceClass(serviceClass(component, plan)), component);
    }

    private static ServiceClass serviceClass(Component component, Optional<Implementation.Plan> plan) {
        return plan.flatMap(Implementation.Plan::serviceClass).orElse(component.serviceClass());
    }

    private String publish(Requirement requirement, Component changed, Component before) {
        String ofClass = changed.serviceClass() == before.serviceClass()
                ? ""
                : " Die Serviceklasse ist jetzt %s statt %s.".formatted(changed.serviceClass(), before.serviceClass());
        Component published = publishVersion.publish(
                changed, cause(requirement), requirement.draft().title() + ofClass, requirement.requester());
        return "Version %d von „%s“ ist veröffentlicht.%s"
                .formatted(published.version().number(), published.name(), ofClass);
    }

    /**
     * A planned day that has come while the result was being accepted cannot be the first without the component any
     * more; then it is tomorrow.
     */
    private String retire(Requirement requirement, Component component, Optional<LocalDate> planned) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        LocalDate day = planned.filter(date -> date.isAfter(tomorrow)).orElse(tomorrow);
        retireComponent.retire(component.id(), day, cause(requirement), requirement.requester());
        String postponed = planned.filter(date -> !date.equals(day))
                .map(date ->
                        " Geplant war der %s, doch der Tag der Außerbetriebnahme liegt frühestens am Tag nach dem Abschluss."
                                .formatted(GermanDates.day(date)))
                .orElse("");
        return "„%s“ geht am %s außer Betrieb.%s".formatted(component.name(), GermanDates.day(day), postponed);
    }

    private String create(Requirement requirement, Optional<ServiceClass> serviceClass) {
        Component created = createComponent.create(
                requirement.draft().title(),
                summary(requirement.draft().description()),
                Lifecycle.PLANNED,
                serviceClass.orElse(ServiceClass.C),
                cause(requirement),
                requirement.requester());
        return "„%s“ steht mit Serviceklasse %s im Katalog.".formatted(created.name(), created.serviceClass());
    }

    private static Cause cause(Requirement requirement) {
        return new Cause(requirement.id().value());
    }

    private static String summary(String description) {
        return description.length() <= 500 ? description : description.substring(0, 499) + "…";
    }
}
