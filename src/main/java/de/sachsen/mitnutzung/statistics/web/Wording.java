package de.sachsen.mitnutzung.statistics.web;

import de.sachsen.mitnutzung.statistics.Resolution;
import de.sachsen.mitnutzung.voting.Subject;

/** German for what has no German of its own. */
final class Wording {

    private Wording() {}

    static String of(Subject subject) {
        return switch (subject) {
            case REQUIREMENT -> "Anforderung";
            case RULES -> "Regelwerk";
            case REPORT -> "Bericht";
            case ELECTION -> "Wahl";
        };
    }

    /** For instance {@code amt24, Version 2}. */
    static String of(Resolution.Version version) {
        return version.component()
                .map(component -> component + ", Version " + version.number())
                .orElse("Vereinbarung, Fassung " + version.number());
    }
}
