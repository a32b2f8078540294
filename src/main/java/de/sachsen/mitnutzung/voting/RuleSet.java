package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Bench;

/**
 * The rules that one ballot is counted by: stored, versioned, changed only by resolution.
 *
 * @param name for instance {@code SIMPLE_MAJORITY}
 * @param version from 1
 * @param quorumNumerator numerator of the share of eligible seats that must be exceeded, by default 1
 * @param quorumDenominator its denominator, by default 2
 * @param quorumLeastPresent the least number of present seats, by default 3
 */
public record RuleSet(
        String name,
        int version,
        Majority majority,
        int quorumNumerator,
        int quorumDenominator,
        int quorumLeastPresent) {

    /** The rules that the agreement asks for, by analogy with VwVfG §§ 90 and 91. */
    public static final String DEFAULT = "SIMPLE_MAJORITY";

    /**
     * The one place where votes become an outcome.
     *
     * @param count present and voting seats of the roll, exclusions already taken out
     * @param repeated whether this is round 2 of the identical motion and the opening notice said that it will be
     *     quorate regardless of numbers (VwVfG § 90 (2)); here each bench must still be present
     */
    public Outcome outcome(Count count, boolean repeated) {
        return isQuorate(count, repeated) ? majority.decide(count) : Outcome.NO_QUORUM;
    }

    /** Whether enough seats take part, whatever they vote; as {@link #outcome} asks. */
    public boolean isQuorate(Count count, boolean repeated) {
        for (Bench bench : Bench.values()) {
            if (count.of(bench).present() == 0) {
                return false;
            }
        }
        return repeated
                || count.present() * quorumDenominator > count.eligible() * quorumNumerator
                        && count.present() >= quorumLeastPresent;
    }

    /** As a member reads it, for instance in the vote task. */
    public String describe() {
        return majority.german() + " (Regelwerk, Fassung " + version + ")";
    }

    /** The quorum as a member reads it. */
    public String describeQuorum(boolean repeated) {
        return repeated
                ? "Beschlussfähig, sobald jede Bank vertreten ist"
                : "Beschlussfähig, wenn mehr als %s der stimmberechtigten Sitze, mindestens %d, teilnehmen und jede Bank vertreten ist"
                        .formatted(
                                quorumNumerator * 2 == quorumDenominator
                                        ? "die Hälfte"
                                        : quorumNumerator + "/" + quorumDenominator,
                                quorumLeastPresent);
    }
}
