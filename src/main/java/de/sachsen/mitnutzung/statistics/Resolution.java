package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a body adopted or rejected. Who voted what is no part of it.
 *
 * @param requirement and its title: empty for other subjects
 * @param cycle from 1
 * @param round 1 or 2
 * @param outcome {@link Outcome#ADOPTED} or {@link Outcome#REJECTED}
 * @param recommendation whether the working group only recommended and the council decided, since the matter is strategic
 *     or members asked for that
 * @param benches both, whatever the number of their seats
 * @param implementedIn the version that came of it; empty until the requirement is closed
 */
public record Resolution(
        BallotId id,
        Instant decidedAt,
        Body body,
        Subject subject,
        Optional<String> requirement,
        Optional<String> title,
        int cycle,
        int round,
        String motion,
        Outcome outcome,
        boolean recommendation,
        Map<Bench, OfBench> benches,
        String ruleSet,
        int ruleSetVersion,
        String openingHash,
        String closingHash,
        Optional<Version> implementedIn) {

    /** Seats, each number from 0; {@code eligible} without those whose people are all excluded. */
    public record OfBench(int eligible, int yes, int no, int abstain) {

        public int present() {
            return yes + no + abstain;
        }

        OfBench plus(OfBench other) {
            return new OfBench(eligible + other.eligible, yes + other.yes, no + other.no, abstain + other.abstain);
        }
    }

    /**
     * @param component for instance {@code amt24}; empty for the agreement itself
     * @param number from 1
     */
    public record Version(Optional<String> component, int number) {}

    public Resolution with(Map<Bench, OfBench> counted) {
        return new Resolution(
                id,
                decidedAt,
                body,
                subject,
                requirement,
                title,
                cycle,
                round,
                motion,
                outcome,
                recommendation,
                counted,
                ruleSet,
                ruleSetVersion,
                openingHash,
                closingHash,
                implementedIn);
    }

    public OfBench total() {
        return benches.values().stream().reduce(new OfBench(0, 0, 0, 0), OfBench::plus);
    }
}
