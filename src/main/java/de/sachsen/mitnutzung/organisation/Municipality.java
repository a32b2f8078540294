package de.sachsen.mitnutzung.organisation;

/** @param name as in the official directory; the kind in brackets where a city and a district share it */
public record Municipality(Ags ags, String name, Kind kind) {

    public enum Kind {
        DISTRICT_FREE_CITY,
        DISTRICT,
        /** Belongs to a district; only by import of the official directory. */
        MUNICIPALITY
    }
}
