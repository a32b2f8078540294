package de.sachsen.mitnutzung.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A component of the platform (Basiskomponente) in one of its versions. A changed copy is nothing but a draft until
 * {@link PublishComponentVersion} makes it the next version.
 *
 * @param version the version that this content is, or that a draft is based on
 * @param lifecycle as of the day of reading: {@link Lifecycle#RETIRED} from {@code retiresOn} on
 * @param retiresOn the first day without the component, once its retirement has been decided
 */
public record Component(
        ComponentId id,
        PublishedVersion version,
        String name,
        Lifecycle lifecycle,
        Optional<LocalDate> retiresOn,
        ServiceClass serviceClass,
        Annex annex) {

    static final int LONGEST_NAME = 200;

    /** @throws IllegalArgumentException when the name is blank or longer than 200 characters */
    public Component {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a component's name has 1 to " + LONGEST_NAME + " characters");
        }
        Objects.requireNonNull(lifecycle);
        Objects.requireNonNull(retiresOn);
        Objects.requireNonNull(serviceClass);
        Objects.requireNonNull(annex);
    }

    /**
     * Whether new requirements may name this component: until its retirement has been decided. A replacement that is
     * only announced, without a date, stops nothing.
     */
    public boolean acceptsRequirements() {
        return lifecycle != Lifecycle.RETIRED && retiresOn.isEmpty();
    }

    /** Whether municipalities may be activated: it accepts requirements and is past planning. */
    public boolean acceptsActivations() {
        return acceptsRequirements() && lifecycle != Lifecycle.PLANNED;
    }

    public Component withName(String newName) {
        return new Component(id, version, newName, lifecycle, retiresOn, serviceClass, annex);
    }

    public Component withServiceClass(ServiceClass newClass) {
        return new Component(id, version, name, lifecycle, retiresOn, newClass, annex);
    }

    public Component withAnnex(Annex newAnnex) {
        return new Component(id, version, name, lifecycle, retiresOn, serviceClass, newAnnex);
    }

    Component retiring(LocalDate day, Statement reason) {
        return new Component(
                id,
                version,
                name,
                Lifecycle.REPLACEMENT_PLANNED,
                Optional.of(day),
                serviceClass,
                annex.withStanding(reason));
    }

    Component asOf(LocalDate today) {
        boolean over = retiresOn.filter(day -> !today.isBefore(day)).isPresent();
        return over ? new Component(id, version, name, Lifecycle.RETIRED, retiresOn, serviceClass, annex) : this;
    }

    Component published(PublishedVersion newVersion) {
        return new Component(id, newVersion, name, lifecycle, retiresOn, serviceClass, annex);
    }
}
