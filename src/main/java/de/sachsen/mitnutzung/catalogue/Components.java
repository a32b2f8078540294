package de.sachsen.mitnutzung.catalogue;

import java.util.List;
import java.util.Optional;

/** All components of the catalogue, each in its newest version unless an older one is asked for. */
public interface Components {

    Optional<Component> find(ComponentId id);

    /** @throws UnknownComponent when there is none of this id */
    default Component get(ComponentId id) {
        return find(id).orElseThrow(UnknownComponent::new);
    }

    /**
     * As {@link #find}, and so until the transaction ends: nobody publishes a version meanwhile, nor decides that the
     * component retires.
     */
    Optional<Component> hold(ComponentId id);

    /** In the alphabetical order of their German names. */
    List<Component> all();

    /** Oldest first; empty for an unknown component. */
    List<PublishedVersion> versions(ComponentId id);

    /** The component as it was published then, its lifecycle included. */
    Optional<Component> version(ComponentId id, int number);
}
