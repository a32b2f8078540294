package de.sachsen.mitnutzung.statistics.web;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.statistics.Resolution;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** A resolution as {@code /api/v1} shows it; what there is not is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResolutionDocument(
        String id,
        LocalDate date,
        Instant decidedAt,
        Body body,
        Subject subject,
        String requirement,
        String title,
        int cycle,
        int round,
        String motion,
        Outcome outcome,
        boolean recommendation,
        int eligible,
        int present,
        int yes,
        int no,
        int abstain,
        Map<Bench, OfBench> benches,
        String ruleSet,
        int ruleSetVersion,
        String openingHash,
        String closingHash,
        Version implementedIn) {

    record OfBench(int eligible, int present, int yes, int no, int abstain) {

        static OfBench of(Resolution.OfBench bench) {
            return new OfBench(bench.eligible(), bench.present(), bench.yes(), bench.no(), bench.abstain());
        }
    }

    /** @param component absent for the agreement itself */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(String component, int version) {}

    static ResolutionDocument of(Resolution resolution) {
        Map<Bench, OfBench> benches = new EnumMap<>(Bench.class);
        resolution.benches().forEach((bench, of) -> benches.put(bench, OfBench.of(of)));
        Resolution.OfBench total = resolution.total();
        return new ResolutionDocument(
                resolution.id().value(),
                LocalDate.ofInstant(resolution.decidedAt(), BERLIN),
                resolution.decidedAt(),
                resolution.body(),
                resolution.subject(),
                resolution.requirement().orElse(null),
                resolution.title().orElse(null),
                resolution.cycle(),
                resolution.round(),
                resolution.motion(),
                resolution.outcome(),
                resolution.recommendation(),
                total.eligible(),
                total.present(),
                total.yes(),
                total.no(),
                total.abstain(),
                benches,
                resolution.ruleSet(),
                resolution.ruleSetVersion(),
                resolution.openingHash(),
                resolution.closingHash(),
                resolution
                        .implementedIn()
                        .map(version -> new Version(version.component().orElse(null), version.number()))
                        .orElse(null));
    }
}
