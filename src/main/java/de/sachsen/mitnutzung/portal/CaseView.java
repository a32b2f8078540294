package de.sachsen.mitnutzung.portal;

import java.util.List;

/**
 * A requirement as those see it who see it whole: German, and plain text throughout.
 *
 * @param texts what people wrote about it as a whole
 * @param history the latest first
 */
record CaseView(
        String description,
        List<Fact> facts,
        List<Fact> texts,
        List<AssessmentView> assessments,
        List<BallotView> ballots,
        List<ReferralView> referrals,
        List<Entry> history) {

    /** @param page the address of the page that the value leads to; {@code null} for most */
    record Fact(String label, String value, String page) {

        static Fact of(String label, String value) {
            return new Fact(label, value, null);
        }
    }

    /** @param heading names the cycle when there was more than one */
    record AssessmentView(String heading, Integer score, List<Points> points, List<Fact> facts, List<Fact> notes) {}

    record Points(String criterion, String value, int points, int of) {}

    /**
     * @param outcome {@code null} until it is closed
     * @param benches empty until the numbers may be shown
     * @param votes empty unless the viewer may see who voted what
     */
    /**
     * @param withLedger whether the reader may read the ledger now and count again from it
     * @param minutes {@code null} until there are some that the reader may read
     */
    record BallotView(
            String id,
            String heading,
            String state,
            String outcome,
            String motion,
            List<Fact> facts,
            List<BenchCount> benches,
            List<SeatVote> votes,
            boolean withLedger,
            MinutesLink minutes) {}

    /** @param tone of the chip that shows the state */
    record MinutesLink(String id, String state, String tone) {}

    record BenchCount(String bench, int eligible, int yes, int no, int abstain, int absent) {}

    record SeatVote(String seat, String capacity, String choice, String reason) {}

    /** @param verdict {@code null} until there is one */
    record ReferralView(String id, String reason, String state, String verdict, List<Fact> facts, List<Fact> texts) {}

    /** @param actor who did it, or that the application did */
    record Entry(String at, String actor, String step, String text, String note) {}
}
