package de.sachsen.mitnutzung.voting;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.organisation.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples by which the rules of a ballot are explained: one letter a seat, {@code -} for a seat without a vote. */
class OutcomeTest {

    @ParameterizedTest(name = "{0}: {1} | {2}, round {3} is {5} {6}:{7}")
    @CsvSource(delimiter = '|', textBlock = """
            3+3                                | YYN | YYN | 1 | SIMPLE | ADOPTED   | 4 | 2 | 6
            3+3                                | YYY | NNN | 1 | SIMPLE | TIE       | 3 | 3 | 6
            3+3                                | Y-- | NNA | 1 | SIMPLE | REJECTED  | 1 | 2 | 4
            3+3, one bench missing             | YYY | --- | 1 | SIMPLE | NO_QUORUM | 3 | 0 | 3
            3+3                                | YYY | --A | 1 | SIMPLE | ADOPTED   | 3 | 0 | 4
            3+3, all abstain                   | AAA | AAA | 1 | SIMPLE | TIE       | 0 | 0 | 6
            3+3, one bench missing             | Y-- | --- | 2 | SIMPLE | NO_QUORUM | 1 | 0 | 1
            3+3                                | Y-- | N-- | 2 | SIMPLE | TIE       | 1 | 1 | 2
            3+3, one state seat excluded       | YY  | NN- | 1 | SIMPLE | TIE       | 2 | 2 | 4
            3+3, municipal bench excluded      | YYY | ''  | 1 | SIMPLE | NO_QUORUM | 3 | 0 | 3
            3+3, two municipal seats vacant    | YY- | Y-- | 1 | SIMPLE | NO_QUORUM | 3 | 0 | 3
            2+2                                | YY  | N-  | 1 | SIMPLE | ADOPTED   | 2 | 1 | 3
            1+1, fewer than three              | Y   | Y   | 1 | SIMPLE | NO_QUORUM | 2 | 0 | 2
            3+3, majority on each bench        | YYY | YNN | 1 | BENCH  | TIE       | 4 | 2 | 6
            3+3, majority on each bench        | YYN | NNN | 1 | BENCH  | REJECTED  | 2 | 4 | 6
            """)
    void the_examples_of_the_rules_hold(
            String roll,
            String state,
            String municipal,
            int round,
            Majority majority,
            Outcome outcome,
            int yes,
            int no,
            int present) {
        Count count = count(state, municipal);

        assertThat(rules(majority).outcome(count, round == 2)).isEqualTo(outcome);
        assertThat(count.yes()).isEqualTo(yes);
        assertThat(count.no()).isEqualTo(no);
        assertThat(count.present()).isEqualTo(present);
        assertThat(count.eligible()).isEqualTo(state.length() + municipal.length());
    }

    @Test
    void consensus_ends_with_any_no_as_a_tie_and_needs_a_yes() {
        RuleSet consensus = rules(Majority.CONSENSUS);

        assertThat(consensus.outcome(count("YYY", "YAA"), false)).isEqualTo(Outcome.ADOPTED);
        assertThat(consensus.outcome(count("YYY", "YYN"), false)).isEqualTo(Outcome.TIE);
        assertThat(consensus.outcome(count("NNN", "NNN"), false)).isEqualTo(Outcome.TIE);
        assertThat(consensus.outcome(count("AAA", "AAA"), false)).isEqualTo(Outcome.TIE);
    }

    @Test
    void a_bench_that_only_abstains_does_not_carry_a_bench_majority() {
        assertThat(rules(Majority.BENCH).outcome(count("YYY", "AAA"), false)).isEqualTo(Outcome.TIE);
    }

    @Test
    void a_second_round_without_the_notice_needs_the_quorum_of_the_first() {
        assertThat(rules(Majority.SIMPLE).outcome(count("Y--", "N--"), false)).isEqualTo(Outcome.NO_QUORUM);
    }

    @Test
    void exactly_half_is_not_more_than_half() {
        assertThat(rules(Majority.SIMPLE).outcome(count("YY-", "Y--"), false)).isEqualTo(Outcome.NO_QUORUM);
        assertThat(rules(Majority.SIMPLE).outcome(count("YY", "Y--"), false)).isEqualTo(Outcome.ADOPTED);
    }

    static Count count(String state, String municipal) {
        return with(with(Count.empty(), Bench.STATE, state), Bench.MUNICIPAL, municipal);
    }

    private static Count with(Count count, Bench bench, String letters) {
        Count counted = count;
        for (char letter : letters.toCharArray()) {
            counted = counted.with(
                    bench,
                    switch (letter) {
                        case 'Y' -> Choice.YES;
                        case 'N' -> Choice.NO;
                        case 'A' -> Choice.ABSTAIN;
                        default -> null;
                    });
        }
        return counted;
    }

    static RuleSet rules(Majority majority) {
        return new RuleSet(majority.name(), 1, majority, 1, 2, 3);
    }
}
