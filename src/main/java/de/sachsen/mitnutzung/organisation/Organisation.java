package de.sachsen.mitnutzung.organisation;

import java.util.Optional;

/**
 * An administration or association that takes part.
 *
 * @param ags the key of a municipality or district; empty for all others
 */
public record Organisation(OrganisationId id, String name, Kind kind, Optional<Ags> ags) {

    public enum Kind {
        /** District-free cities included. */
        MUNICIPALITY("Gemeinde"),
        DISTRICT("Landkreis"),
        STATE_AGENCY("Staatliche Stelle"),
        SERVICE_PROVIDER("Dienstleister"),
        ASSOCIATION("Verband");

        private final String german;

        Kind(String german) {
            this.german = german;
        }

        public String german() {
            return german;
        }
    }
}
