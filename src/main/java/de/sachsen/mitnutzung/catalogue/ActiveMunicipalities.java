package de.sachsen.mitnutzung.catalogue;

import java.util.List;

/** Which municipalities use a component. Answered by whoever records activations; without that, nobody is recorded. */
public interface ActiveMunicipalities {

    /** How many are active today, 0 for an unknown component. */
    default int countFor(ComponentId component) {
        return agsFor(component).size();
    }

    /** The official keys (AGS, eight digits) of those active today, in ascending order. */
    List<String> agsFor(ComponentId component);
}
