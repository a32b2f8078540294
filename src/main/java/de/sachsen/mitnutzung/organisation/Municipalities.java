package de.sachsen.mitnutzung.organisation;

import java.util.List;
import java.util.Optional;

/** The municipal side of the agreement: the ten districts, the three district-free cities, and what was imported. */
public interface Municipalities {

    /** By name. */
    List<Municipality> all();

    Optional<Municipality> find(Ags ags);

    /** @throws UnknownMunicipality when the directory does not have it */
    default Municipality get(Ags ags) {
        return find(ags).orElseThrow(UnknownMunicipality::new);
    }
}
