package de.sachsen.mitnutzung.voting;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.organisation.Bench;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any roll, any votes and any rule set; {@code null} is a seat that did not vote. */
class OutcomeOfAnyVotesTest {

    /** One ballot as far as its outcome depends on it. */
    record Poll(List<Choice> state, List<Choice> municipal, RuleSet rules, boolean repeated) {

        Count count() {
            Count count = Count.empty();
            for (Choice choice : state) {
                count = count.with(Bench.STATE, choice);
            }
            for (Choice choice : municipal) {
                count = count.with(Bench.MUNICIPAL, choice);
            }
            return count;
        }

        Outcome outcome() {
            return rules.outcome(count(), repeated);
        }

        long votes(Choice choice) {
            return votes(state, choice) + votes(municipal, choice);
        }

        static long votes(List<Choice> bench, Choice choice) {
            return bench.stream().filter(cast -> cast == choice).count();
        }

        /** The quorum as the rules tell it, written down a second time. */
        boolean isQuorate() {
            long ofState = state.stream().filter(cast -> cast != null).count();
            long ofMunicipal = municipal.stream().filter(cast -> cast != null).count();
            if (ofState == 0 || ofMunicipal == 0) {
                return false;
            }
            long present = ofState + ofMunicipal;
            long eligible = state.size() + municipal.size();
            return repeated
                    || present * rules.quorumDenominator() > eligible * rules.quorumNumerator()
                            && present >= rules.quorumLeastPresent();
        }
    }

    @Property(tries = 5_000)
    void adopted_means_more_yes_than_no_and_a_quorum(@ForAll("polls") Poll poll) {
        if (poll.outcome() == Outcome.ADOPTED) {
            assertThat(poll.votes(Choice.YES)).isGreaterThan(poll.votes(Choice.NO));
            assertThat(poll.isQuorate()).isTrue();
        }
    }

    @Property(tries = 5_000)
    void rejected_means_more_no_than_yes_and_a_quorum(@ForAll("polls") Poll poll) {
        if (poll.outcome() == Outcome.REJECTED) {
            assertThat(poll.votes(Choice.NO)).isGreaterThan(poll.votes(Choice.YES));
            assertThat(poll.isQuorate()).isTrue();
        }
    }

    @Property(tries = 5_000)
    void no_quorum_is_told_if_and_only_if_it_was_missed(@ForAll("polls") Poll poll) {
        assertThat(poll.outcome() == Outcome.NO_QUORUM).isEqualTo(!poll.isQuorate());
    }

    @Property(tries = 5_000)
    void under_the_simple_majority_only_equal_numbers_make_a_tie(@ForAll("polls") Poll poll) {
        if (poll.rules().majority() == Majority.SIMPLE && poll.isQuorate()) {
            assertThat(poll.outcome() == Outcome.TIE).isEqualTo(poll.votes(Choice.YES) == poll.votes(Choice.NO));
        }
    }

    @Property(tries = 5_000)
    void a_bench_majority_is_never_easier_than_the_simple_one(@ForAll("polls") Poll poll) {
        RuleSet simple = withMajority(poll.rules(), Majority.SIMPLE);
        RuleSet bench = withMajority(poll.rules(), Majority.BENCH);
        Outcome plain = simple.outcome(poll.count(), poll.repeated());
        Outcome perBench = bench.outcome(poll.count(), poll.repeated());

        assertThat(perBench == plain || plain == Outcome.ADOPTED && perBench == Outcome.TIE)
                .isTrue();
    }

    @Property(tries = 5_000)
    void consensus_stands_no_no(@ForAll("polls") Poll poll) {
        Outcome outcome = withMajority(poll.rules(), Majority.CONSENSUS).outcome(poll.count(), poll.repeated());

        assertThat(outcome).isNotEqualTo(Outcome.REJECTED);
        assertThat(outcome == Outcome.ADOPTED && poll.votes(Choice.NO) > 0).isFalse();
    }

    @Property(tries = 2_000)
    void the_same_votes_on_swapped_benches_end_alike(@ForAll("polls") Poll poll) {
        Poll swapped = new Poll(poll.municipal(), poll.state(), poll.rules(), poll.repeated());

        assertThat(swapped.outcome()).isEqualTo(poll.outcome());
    }

    @Example
    void the_rules_count_in_whole_numbers_only() {
        assertThat(Arrays.stream(RuleSet.class.getRecordComponents()).map(RecordComponent::getType))
                .doesNotContain(double.class, float.class, Double.class, Float.class);
        assertThat(Arrays.stream(Count.OfBench.class.getRecordComponents()).map(RecordComponent::getType))
                .containsOnly(int.class);
    }

    @Provide
    Arbitrary<Poll> polls() {
        Arbitrary<List<Choice>> bench =
                Arbitraries.of(Choice.class).injectNull(0.25).list().ofMaxSize(9);
        Arbitrary<RuleSet> rules = Combinators.combine(
                        Arbitraries.of(Majority.class),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 5))
                .as((majority, numerator, more, least) ->
                        new RuleSet(majority.name(), 1, majority, numerator, numerator + more, least));
        return Combinators.combine(bench, bench, rules, Arbitraries.of(true, false))
                .as(Poll::new);
    }

    private static RuleSet withMajority(RuleSet rules, Majority majority) {
        return new RuleSet(
                majority.name(),
                rules.version(),
                majority,
                rules.quorumNumerator(),
                rules.quorumDenominator(),
                rules.quorumLeastPresent());
    }
}
