package de.sachsen.mitnutzung.catalogue;

/** Gathers the facts of a component for a process. */
public interface ComponentFactsSource {

    /** @throws UnknownComponent when there is none of this id */
    ComponentFacts of(ComponentId component);
}
