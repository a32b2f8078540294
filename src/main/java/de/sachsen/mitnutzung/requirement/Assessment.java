package de.sachsen.mitnutzung.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What effort, benefit and protection of a requirement come to in one cycle. Each part is empty until its holder has
 * assessed it.
 */
public record Assessment(
        RequirementId requirement,
        int cycle,
        Optional<Effort> effort,
        Optional<Benefit> benefit,
        Optional<Protection> protection,
        Optional<Integer> score,
        List<Contribution> contributions) {

    /**
     * @param personDays 0 to 100,000
     * @param costEuro 0 to one billion, two decimals
     */
    public record Effort(
            int personDays,
            BigDecimal costEuro,
            boolean feasible,
            Optional<String> note,
            boolean changesServiceClass,
            boolean crossComponent) {}

    /**
     * @param benefit 0 to 10
     * @param reach municipalities, 0 to 428
     * @param strategicFit 0 to 10
     */
    public record Benefit(int benefit, int reach, int strategicFit, Optional<String> note) {}

    /** @param risk 0 (none) to 10 */
    public record Protection(int risk, Optional<String> note) {}

    /** What one criterion adds to the score. */
    public record Contribution(String criterion, String value, int points, int of) {}

    /** Whether everybody who has to has assessed it. */
    public boolean isComplete(boolean touchesPersonalData) {
        return effort.isPresent() && benefit.isPresent() && (protection.isPresent() || !touchesPersonalData);
    }

    /** The risk, 0 where no personal data are touched and so nobody had to assess it. */
    public int protectionRisk() {
        return protection.map(Protection::risk).orElse(0);
    }
}
