package de.sachsen.mitnutzung.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.api.StoredState;
import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.platform.Notices;
import de.sachsen.mitnutzung.platform.Refusal;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.RequirementStatus;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Exclusion;
import de.sachsen.mitnutzung.voting.Ledger;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.RaiseExclusion;
import de.sachsen.mitnutzung.voting.Recount;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may be biased, who decides it, and what becomes of the ballot (rules.md 1.5). */
abstract class ExclusionStory extends Stories {

    private static final String REASON = "Meine Schwester ist bei der einreichenden Stelle beschäftigt.";

    @Autowired
    RaiseExclusion raiseExclusion;

    @Autowired
    Ledger ledger;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Test
    void who_is_confirmed_to_be_biased_is_excluded_and_the_deputy_acts() {
        String number = operativeRequirementOnBallot();
        declares("state1", number);
        assertThat(refusal(() -> votes("state1", number, "YES"))).contains("noch entschieden");
        all(number, List.of("state2", "state3", "municipal1", "municipal2", "municipal3"), "CONFIRM");

        assertThat(lastBallot(number).exclusion(1).state()).isEqualTo(Exclusion.State.CONFIRMED);
        assertThat(refusal(() -> votes("state1", number, "YES"))).contains("ausgeschlossen");
        votes("state1deputy", number, "YES");
        workingGroupVotes(number, "-YY NNN");
        assertThat(lastBallot(number).requireResult().count().eligible()).isEqualTo(6);
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.TIE);
        isReproduced(number);
    }

    @Test
    void who_is_found_unbiased_votes_again() {
        String number = operativeRequirementOnBallot();
        moves("municipal1", number, "WG-STATE-1", Capacity.MEMBER);
        all(number, List.of("state2", "state3", "municipal1", "municipal2", "municipal3"), "DENY");
        assertThat(lastBallot(number).exclusion(1).state()).isEqualTo(Exclusion.State.DENIED);

        workingGroupVotes(number, "YYY NNN");
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.CLOSED);
        isReproduced(number);
    }

    @Test
    void a_seat_without_anybody_left_is_not_eligible_any_more() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "-YY NN-");
        declares("state1", number);
        answeredByNobody(number);
        declares("state1deputy", number);
        answeredByNobody(number);

        assertThat(lastBallot(number).eligible()).hasSize(5);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_castVote");
        votes("municipal3", number, "ABSTAIN");
        scenario.settle();
        Ballot closed = lastBallot(number);
        assertThat(closed.requireResult().count().eligible()).isEqualTo(5);
        assertThat(closed.requireResult().count().of(Bench.STATE).eligible()).isEqualTo(2);
        assertThat(closed.requireResult().outcome()).isEqualTo(Outcome.TIE);
        isReproduced(number);
    }

    /** The vote that is missing is the one that nobody may cast any more. */
    @Test
    void the_ballot_closes_when_the_last_seat_that_had_not_voted_leaves_it() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "-YY YYN");
        declares("state1", number);
        declares("state1deputy", number);
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.OPEN);
        answeredByNobody(number);

        assertThat(lastBallot(number).state()).isEqualTo(BallotState.CLOSED);
        assertThat(lastBallot(number).requireResult().count().present()).isEqualTo(5);
        assertThat(status(number)).isEqualTo(RequirementStatus.ADOPTED);
        isReproduced(number);
    }

    @Test
    void silence_confirms_a_declaration_and_defeats_a_motion() {
        String number = operativeRequirementOnBallot();
        declares("state1", number);
        moves("state2", number, "WG-MUNICIPAL-1", Capacity.MEMBER);
        answeredByNobody(number);

        assertThat(lastBallot(number).exclusion(1).state()).isEqualTo(Exclusion.State.CONFIRMED);
        assertThat(lastBallot(number).exclusion(2).state()).isEqualTo(Exclusion.State.DENIED);
    }

    @Test
    void a_tie_confirms_a_declaration_and_defeats_a_motion() {
        String number = operativeRequirementOnBallot();
        declares("state1", number);
        answers("state2", number, "CONFIRM");
        answers("state3", number, "DENY");
        answeredByNobody(number);
        assertThat(lastBallot(number).exclusion(1).state()).isEqualTo(Exclusion.State.CONFIRMED);

        moves("state2", number, "WG-MUNICIPAL-1", Capacity.MEMBER);
        answers("state2", number, "CONFIRM");
        answers("municipal2", number, "DENY");
        answeredByNobody(number);
        assertThat(lastBallot(number).exclusion(2).state()).isEqualTo(Exclusion.State.DENIED);
    }

    @Test
    void a_ballot_with_all_votes_in_waits_for_the_decision() {
        String number = operativeRequirementOnBallot();
        declares("state1", number);
        votes("state1deputy", number, "YES");
        workingGroupVotes(number, "-YY YYN");
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.OPEN);

        all(number, List.of("state2", "state3", "municipal1", "municipal2", "municipal3"), "DENY");
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.CLOSED);
        assertThat(lastBallot(number).requireResult().count().present()).isEqualTo(6);
        isReproduced(number);
    }

    @Test
    void a_deadline_that_passes_meanwhile_closes_nothing_and_is_followed_by_a_new_one() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "-YY NN-");
        Instant before = lastBallot(number).requireOpening().deadline();
        scenario.timePasses(Duration.between(clock.instant(), before).minusMinutes(5));
        moves("state2", number, "WG-STATE-1", Capacity.MEMBER);
        scenario.timePasses(Duration.ofMinutes(10));
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.OPEN);
        assertThat(scenario.openTasks(number)).doesNotContain("userTask_castVote");

        all(number, List.of("state2", "state3", "municipal1", "municipal2", "municipal3"), "DENY");
        Instant after = lastBallot(number).requireOpening().deadline();
        assertThat(after).isAfter(before);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_castVote", "userTask_castVote");
        votes("state1", number, "YES");
        ballotRunsOut(number);
        assertThat(lastBallot(number).requireResult().count().present()).isEqualTo(5);
        assertThat(lastBallot(number).requireResult().closedAt()).isAfterOrEqualTo(after);
        isReproduced(number);
    }

    @Test
    void a_decision_shortly_before_the_deadline_gives_two_more_days() {
        String number = operativeRequirementOnBallot();
        Instant before = lastBallot(number).requireOpening().deadline();
        scenario.timePasses(Duration.between(clock.instant(), before).minusMinutes(5));
        declares("state1", number);
        all(number, List.of("state2", "state3", "municipal1", "municipal2", "municipal3"), "CONFIRM");
        assertThat(lastBallot(number).requireOpening().deadline()).isAfter(before);

        scenario.timePasses(Duration.ofMinutes(10));
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.OPEN);
        votes("state1deputy", number, "YES");
        workingGroupVotes(number, "-YY YYN");
        assertThat(status(number)).isEqualTo(RequirementStatus.ADOPTED);
        isReproduced(number);
    }

    @Test
    void without_anybody_eligible_on_a_bench_the_council_decides_without_a_second_round() {
        String number = operativeRequirementOnBallot();
        for (String person : List.of(
                "municipal1", "municipal1deputy", "municipal2", "municipal2deputy", "municipal3", "municipal3deputy")) {
            declares(person, number);
        }
        answeredByNobody(number);
        workingGroupVotes(number, "YYY");

        assertThat(ballots.on(number)).hasSize(1);
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.NO_QUORUM);
        assertThat(lastReferral(number).reason()).isEqualTo(ReferralReason.NO_QUORUM);
        assertThat(status(number)).isEqualTo(RequirementStatus.ESCALATED);
        isReproduced(number);
    }

    @Test
    void what_is_no_reason_any_more_or_not_theirs_to_raise_is_refused() {
        String number = operativeRequirementOnBallot();
        assertThat(kindOf(() -> declares("office", number))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kindOf(() -> declares("admin", number))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kindOf(() -> declares("council2", number))).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(kindOf(() -> moves("state1", number, "WG-STATE-1", Capacity.DEPUTY)))
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(kindOf(() -> moves("state1", number, "WG-STATE-9", Capacity.MEMBER)))
                .isEqualTo(Refusal.Kind.INVALID);
        votes("state1", number, "YES");
        assertThat(kindOf(() -> declares("state1", number))).isEqualTo(Refusal.Kind.CONFLICT);
        declares("state2", number);
        assertThat(kindOf(() -> moves("municipal1", number, "WG-STATE-2", Capacity.MEMBER)))
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(kindOf(() -> moves("state2", number, "WG-STATE-3", Capacity.MEMBER)))
                .isEqualTo(Refusal.Kind.CONFLICT);
        answeredByNobody(number);
        assertThat(kindOf(() -> declares("state2", number))).isEqualTo(Refusal.Kind.CONFLICT);
        moves("municipal1", number, "WG-STATE-3", Capacity.MEMBER);
        answeredByNobody(number);
        assertThat(kindOf(() -> moves("municipal1", number, "WG-STATE-3", Capacity.MEMBER)))
                .isEqualTo(Refusal.Kind.CONFLICT);
        ballotRunsOut(number);
        assertThat(kindOf(() -> declares("state3", number))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void everybody_concerned_is_told_and_the_reason_stays_out_of_the_engine() {
        String number = operativeRequirementOnBallot();
        declares("state1", number);

        assertThat(lastTo("state1")).contains("Über Ihren Ausschluss wegen Befangenheit wird entschieden.");
        assertThat(lastTo("state1deputy")).contains("kann vorläufig nicht abstimmen.");
        assertThat(lastTo("municipal2deputy")).contains("ist zu entscheiden");
        assertThat(lastTo("office")).contains("ist über einen Ausschluss wegen Befangenheit zu entscheiden");
        String task = scenario.taskFor("municipal2", number, BallotProcess.DECIDE_EXCLUSION);
        assertThat(scenario.shown("municipal2", task, "exclusionView")).contains(REASON, "Selbstanzeige");
        String vote = scenario.taskFor("state1deputy", number, BallotProcess.CAST_VOTE);
        assertThat(scenario.shown("state1deputy", vote, "seatView")).contains("Befangenheit wird entschieden");

        all(number, List.of("state2", "state3", "municipal1", "municipal2", "municipal3"), "CONFIRM");
        assertThat(lastTo("state1")).contains("Sie sind von der Abstimmung der Arbeitsgruppe ausgeschlossen.");
        assertThat(lastTo("state1deputy")).contains("ist von der Abstimmung ausgeschlossen.");
        assertThat(scenario.shown("state1deputy", vote, "seatView")).contains("wegen Befangenheit ausgeschlossen");
        assertThat(StoredState.of(jdbc).tablesWith(REASON))
                .contains("exclusion")
                .noneMatch(table -> table.startsWith("act_"));
    }

    private String lastTo(String user) {
        return notices.latestFor(new UserId(user), 1).get(0).subject();
    }

    private void declares(String user, String number) {
        raise(user, number, Optional.empty(), Optional.empty());
    }

    private void moves(String user, String number, String seat, Capacity capacity) {
        raise(user, number, Optional.of(seat), Optional.of(capacity));
    }

    private void raise(String user, String number, Optional<String> seat, Optional<Capacity> capacity) {
        scenario.as(
                user, () -> raiseExclusion.raise(lastBallot(number).id(), seat, capacity, REASON, new UserId(user)));
    }

    private void answers(String user, String number, String answer) {
        scenario.submits(user, number, BallotProcess.DECIDE_EXCLUSION, Map.of(BallotProcess.EXCLUSION.name(), answer));
    }

    private void all(String number, List<String> users, String answer) {
        users.forEach(user -> answers(user, number, answer));
        scenario.settle();
    }

    private void answeredByNobody(String number) {
        Instant until = lastBallot(number).exclusions().stream()
                .filter(exclusion -> exclusion.state() == Exclusion.State.PENDING)
                .map(Exclusion::answersUntil)
                .max(Instant::compareTo)
                .orElseThrow();
        scenario.timePasses(Duration.between(clock.instant(), until).plusSeconds(1));
        assertThat(lastBallot(number).isExclusionPending()).isFalse();
    }

    private void isReproduced(String number) {
        Ballot closed = lastBallot(number);
        Recount recount = Recount.of(
                closed.id(),
                ledger.of(closed.id()),
                Optional.of(closed.requireResult().hash()));
        assertThat(recount.findings()).isEmpty();
        assertThat(recount.outcome()).contains(closed.requireResult().outcome());
        assertThat(recount.count().orElseThrow().eligible())
                .isEqualTo(closed.requireResult().count().eligible());
    }

    private static Refusal.Kind kindOf(Runnable step) {
        try {
            step.run();
        } catch (Refusal refused) {
            return refused.kind();
        }
        throw new AssertionError("was not refused");
    }
}
