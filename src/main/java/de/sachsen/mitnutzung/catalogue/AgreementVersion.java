package de.sachsen.mitnutzung.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The agreement as of one day.
 *
 * @param version how it came on record here
 * @param dated the day that the version carries
 * @param signatures empty where only the version's date was handed down
 * @param origin where date and title are known from
 */
public record AgreementVersion(
        PublishedVersion version,
        String title,
        LocalDate dated,
        Optional<Signatures> signatures,
        Statement origin,
        Text text) {

    public AgreementVersion {
        Objects.requireNonNull(version);
        Objects.requireNonNull(title);
        Objects.requireNonNull(dated);
        Objects.requireNonNull(signatures);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(text);
    }

    /** The days on which the two sides signed. */
    public record Signatures(LocalDate byState, LocalDate byMunicipalities) {

        public Signatures {
            Objects.requireNonNull(byState);
            Objects.requireNonNull(byMunicipalities);
        }

        /** The day from which both sides are bound. */
        LocalDate complete() {
            return byState.isAfter(byMunicipalities) ? byState : byMunicipalities;
        }
    }

    /**
     * What a version says, as far as it is known; every list may be empty.
     *
     * @param services what the state renders
     * @param participation how the municipalities take part in decisions
     * @param costs who pays
     */
    public record Text(
            List<Statement> goals, List<Statement> services, List<Statement> participation, List<Statement> costs) {

        public Text {
            goals = goals == null ? List.of() : List.copyOf(goals);
            services = services == null ? List.of() : List.copyOf(services);
            participation = participation == null ? List.of() : List.copyOf(participation);
            costs = costs == null ? List.of() : List.copyOf(costs);
        }
    }
}
