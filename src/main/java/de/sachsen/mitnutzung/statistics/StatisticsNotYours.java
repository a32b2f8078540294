package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.platform.Refusal;

/** Statistics and resolutions are for the bodies, the office and administrators. */
public final class StatisticsNotYours extends Refusal {

    StatisticsNotYours() {
        super(
                Kind.FORBIDDEN,
                "Statistik und Beschlüsse sehen die Gremien, die Geschäftsstelle und die Systemverwaltung.");
    }
}
