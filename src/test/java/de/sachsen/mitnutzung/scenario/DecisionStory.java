package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.ADOPTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.CLOSED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.ESCALATED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_ASSESSMENT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_BALLOT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.REJECTED;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.CATEGORY;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.CHANGES_SERVICE_CLASS;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.COMPONENT;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.FEASIBLE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.TOUCHES_PERSONAL_DATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.api.StoredState;
import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.escalation.ReferralState;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.escalation.process.CouncilReferralProcess;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Route;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the assessment to a binding decision. */
abstract class DecisionStory extends Stories {

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_majority_adopts_and_the_requirement_is_implemented_and_closed() {
        String number = operativeRequirementOnBallot();
        assertThat(status(number)).isEqualTo(IN_BALLOT);
        workingGroupVotes(number, "YYN YYN");
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(status(number)).isEqualTo(ADOPTED);
        isImplementedAndAccepted(number);
        assertThat(status(number)).isEqualTo(CLOSED);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void a_majority_against_rejects_with_the_reasons_of_those_against() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YNN NNA");
        assertThat(status(number)).isEqualTo(REJECTED);
        assertThat(hasEnded(number)).isTrue();
        assertThat(requirements.history(new RequirementId(number)))
                .last()
                .satisfies(entry -> assertThat(entry.note().orElseThrow()).contains("Aufwand"));
    }

    @Test
    void a_tie_goes_to_the_council_whose_verdict_binds() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        assertThat(status(number)).isEqualTo(ESCALATED);
        assertThat(lastReferral(number).reason()).isEqualTo(ReferralReason.TIE);
        councilDecides(number, "YYYY YNNN");
        assertThat(lastReferral(number).verdict()).contains(Verdict.ADOPTED);
        isImplementedAndAccepted(number);
        assertThat(status(number)).isEqualTo(CLOSED);
    }

    @Test
    void a_tie_in_the_council_rejects() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        councilDecides(number, "YYYY NNNN");
        assertThat(lastReferral(number).verdict()).contains(Verdict.REJECTED);
        assertThat(status(number)).isEqualTo(REJECTED);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void who_does_not_touch_personal_data_needs_no_assessment_of_protection() {
        String number = requesterSubmits(Map.of(TOUCHES_PERSONAL_DATA.name(), false));
        officeFindsItComplete(number);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_assessBenefit", "userTask_assessEffort");
        managerAssessesEffort(number, 40, 30000, Map.of());
        officeAssessesBenefit(number);
        assertThat(status(number)).isEqualTo(IN_BALLOT);
    }

    @Test
    void the_score_shows_what_each_criterion_adds() {
        String number = operativeRequirementOnBallot();
        // obligation 0 + benefit 16 + reach 9 + effort 10 + urgency 5 + protection 6 + fit 6
        assertThat(requirements.assessment(new RequirementId(number), 1).score())
                .contains(52);
        assertThat(requirements.assessment(new RequirementId(number), 1).contributions())
                .hasSize(7)
                .allSatisfy(contribution -> assertThat(contribution.points()).isLessThanOrEqualTo(contribution.of()));
    }

    @Test
    void silence_until_the_deadline_is_no_participation() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY --A");
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.OPEN);
        scenario.nextTimerFires(number);
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.OPEN);
        scenario.nextTimerFires(number);
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(lastBallot(number).requireResult().count().present()).isEqualTo(4);
    }

    @Test
    void a_timer_that_fires_early_closes_nothing() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY YY-");
        String deadline = engine.getManagementService().createJobQuery().timers().list().stream()
                .filter(job -> job.getDuedate()
                        .toInstant()
                        .equals(lastBallot(number).requireOpening().deadline()))
                .filter(job -> scenario.caseOf(job).equals(number))
                .findFirst()
                .orElseThrow()
                .getId();
        assertThatThrownBy(() -> engine.getManagementService().executeJob(deadline))
                .hasMessageContaining("is open for votes");
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.OPEN);
        workingGroupVotes(number, "--- --N");
        assertThat(lastBallot(number).requireResult().count().present()).isEqualTo(6);
    }

    @Test
    void without_a_quorum_a_second_round_opens_by_itself_and_can_decide_with_fewer() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY ---");
        ballotRunsOut(number);
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.NO_QUORUM);
        assertThat(lastBallot(number).settled()).isFalse();

        scenario.nextTimerFires(number);
        assertThat(lastBallot(number).round()).isEqualTo(2);
        assertThat(lastBallot(number).noticeGiven()).isTrue();
        workingGroupVotes(number, "Y-- Y--");
        ballotRunsOut(number);
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(ballots.on(number)).allMatch(ballot -> ballot.settled());
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void twice_without_a_quorum_goes_to_the_council() {
        String number = twiceWithoutQuorum();
        assertThat(lastReferral(number).reason()).isEqualTo(ReferralReason.NO_QUORUM);
        assertThat(status(number)).isEqualTo(ESCALATED);
    }

    private String twiceWithoutQuorum() {
        String number = operativeRequirementOnBallot();
        ballotRunsOut(number);
        scenario.nextTimerFires(number);
        workingGroupVotes(number, "YYY ---");
        ballotRunsOut(number);
        return number;
    }

    @Test
    void a_strategic_matter_goes_to_the_council_whatever_the_group_says() {
        String number = requesterSubmits();
        officeFindsItComplete(number);
        managerAssessesEffort(number, 40, 30000, Map.of(CHANGES_SERVICE_CLASS.name(), true));
        officeAssessesBenefit(number);
        protectionAssesses(number, 4);
        assertThat(requirement(number).state().route()).contains(Route.STRATEGIC);
        workingGroupVotes(number, "YYY YYY");
        assertThat(lastReferral(number).reason()).isEqualTo(ReferralReason.STRATEGIC);
        assertThat(status(number)).isEqualTo(ESCALATED);
        councilDecides(number, "NNNN NNNN");
        assertThat(status(number)).isEqualTo(REJECTED);
    }

    @Test
    void what_costs_more_than_the_limit_is_strategic() {
        String number = requesterSubmits();
        officeFindsItComplete(number);
        managerAssessesEffort(number, 40, 100000.01, Map.of());
        officeAssessesBenefit(number);
        protectionAssesses(number, 4);
        assertThat(requirement(number).state().route()).contains(Route.STRATEGIC);
    }

    @Test
    void what_is_not_feasible_is_voted_on_all_the_same_but_never_routine() {
        String number = requesterSubmits(Map.of("category", "SUPPORT"));
        officeFindsItComplete(number);
        managerAssessesEffort(number, 1, 100, Map.of(FEASIBLE.name(), false));
        officeAssessesBenefit(number);
        protectionAssesses(number, 1);
        assertThat(requirement(number).state().route()).contains(Route.OPERATIVE);
    }

    @Test
    void the_council_returns_a_matter_once_with_an_instruction_and_a_new_ballot_follows() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        officePreparesReferral(number);
        chairReturns(number);
        assertThat(lastReferral(number).verdict()).contains(Verdict.RETURNED);
        assertThat(status(number)).isEqualTo(IN_ASSESSMENT);
        assertThat(requirement(number).cycle()).isEqualTo(2);
        assertThat(requirement(number).state().instruction()).contains("Kosten genauer aufschlüsseln.");

        operativeAssessments(number);
        assertThat(lastBallot(number).cycle()).isEqualTo(2);
        assertThat(lastBallot(number).round()).isEqualTo(1);
        workingGroupVotes(number, "YYY NNN");

        officePreparesReferral(number);
        assertThat(refusal(() -> chairReturns(number))).contains("schon einmal zurückgegeben");
        chairDisposes(number, "VOTE", Map.of());
        councilVotes(number, "YYYY YYYY");
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void what_the_council_returned_is_no_routine_any_more_however_small_it_has_become() {
        String number = routineMatter();
        managerDecidesRoutine(number, "ACCEPT");
        callsIn(number, "state1");
        workingGroupVotes(number, "YYY NNN");
        officePreparesReferral(number);
        chairReturns(number);
        managerAssessesEffort(number, 1, 100, Map.of());
        officeAssessesBenefit(number);
        protectionAssesses(number, 1);
        assertThat(requirement(number).state().route()).contains(Route.OPERATIVE);
        assertThat(status(number)).isEqualTo(IN_BALLOT);
        assertThat(lastBallot(number).cycle()).isEqualTo(2);
    }

    @Test
    void voters_read_the_councils_instruction_and_those_against_are_heard_by_the_council() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        String prepares = scenario.taskFor("office", number, CouncilReferralProcess.PREPARE_REFERRAL);
        assertThat(scenario.shown("office", prepares, "dossier"))
                .contains("\"dissent\":[{", AGAINST, "\"workingGroup\":[{", "Stimmengleichheit");
        officePreparesReferral(number);
        String disposes = scenario.taskFor("council1", number, CouncilReferralProcess.COUNCIL_DISPOSITION);
        assertThat(scenario.shown("council1", disposes, "dossier")).contains(AGAINST, "Wir empfehlen die Annahme.");
        chairReturns(number);
        operativeAssessments(number);

        String votes = scenario.taskFor("state1", number, BallotProcess.CAST_VOTE);
        assertThat(scenario.shown("state1", votes, "evidence")).contains("Kosten genauer aufschlüsseln.");
        assertThat(scenario.shown("state1", votes, "dissent")).isEmpty();
        workingGroupVotes(number, "YYY NNN");
        officePreparesReferral(number);
        chairDisposes(number, "VOTE", Map.of());
        String councilVotes = scenario.taskFor("council5", number, BallotProcess.CAST_VOTE);
        assertThat(scenario.shown("council5", councilVotes, "dissent")).contains(AGAINST);
    }

    /** rules.md 1.3: neither value nor reason of a vote is ever a variable or in the engine's history. */
    @Test
    void no_reason_of_a_vote_ever_stands_in_the_engine_although_the_council_reads_it() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        councilDecides(number, "YYYY YNNN");
        isImplementedAndAccepted(number);
        StoredState stored = StoredState.of(jdbc);
        assertThat(stored.tablesWith(AGAINST))
                .contains("vote")
                .noneMatch(table -> table.startsWith("act_"))
                .doesNotContain("referral");
    }

    @Test
    void votes_without_a_quorum_stay_secret_from_the_council_and_until_it_has_decided() {
        String number = twiceWithoutQuorum();
        assertThat(ballots.on(number)).noneMatch(ballot -> ballot.settled());
        String prepares = scenario.taskFor("office", number, CouncilReferralProcess.PREPARE_REFERRAL);
        assertThat(scenario.shown("office", prepares, "dossier"))
                .contains("\"dissent\":[]")
                .doesNotContain("workingGroup");
        officePreparesReferral(number);
        chairReturns(number);
        assertThat(ballots.on(number)).noneMatch(ballot -> ballot.settled());
        operativeAssessments(number);
        workingGroupVotes(number, "YYY YYY");
        assertThat(ballots.on(number)).allMatch(ballot -> ballot.settled());
    }

    @Test
    void after_the_councils_verdict_the_groups_votes_without_a_quorum_may_be_seen() {
        String number = twiceWithoutQuorum();
        councilDecides(number, "YYYY YNNN");
        assertThat(ballots.on(number)).allMatch(ballot -> ballot.settled());
    }

    @Test
    void a_tie_in_the_council_rejects_and_says_so() {
        String number = routineMatter();
        managerDecidesRoutine(number, "ACCEPT");
        callsIn(number, "state1");
        workingGroupVotes(number, "YYY NNN");
        councilDecides(number, "YYYY AAAA");
        assertThat(status(number)).isEqualTo(ADOPTED);

        String tied = routineMatter();
        managerDecidesRoutine(tied, "ACCEPT");
        callsIn(tied, "state1");
        workingGroupVotes(tied, "YYY NNN");
        councilDecides(tied, "AAAA AAAA");
        assertThat(status(tied)).isEqualTo(REJECTED);
        assertThat(requirements.history(new RequirementId(tied))).last().satisfies(entry -> assertThat(
                        entry.note().orElseThrow())
                .contains("Stimmengleichheit")
                .doesNotContain("Kleine Anpassung."));
    }

    @Test
    void the_group_votes_on_a_recommendation_where_the_council_decides() {
        String number = requesterSubmits(Map.of(CATEGORY.name(), "AGREEMENT", COMPONENT.name(), ""));
        officeFindsItComplete(number);
        operativeAssessments(number);
        assertThat(lastBallot(number).motion()).endsWith("wird dem IT-Kooperationsrat zur Annahme empfohlen.");
        workingGroupVotes(number, "YYY YYY");
        councilDecides(number, "YYYY YYYY");
        assertThat(lastBallot(number).motion()).endsWith("wird den Partnern der Vereinbarung zur Annahme empfohlen.");
    }

    @Test
    void a_silent_chair_means_a_vote() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        officePreparesReferral(number);
        scenario.nextTimerFires(number);
        assertThat(lastReferral(number).state()).isEqualTo(ReferralState.IN_BALLOT);
        assertThat(lastBallot(number).body()).isEqualTo(Body.COUNCIL);
    }

    @Test
    void a_council_without_a_quorum_defers_and_never_rejects_by_silence() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY NNN");
        councilDecides(number, "YYY- ----");
        ballotRunsOut(number);
        scenario.nextTimerFires(number);
        assertThat(lastBallot(number).round()).isEqualTo(2);
        councilVotes(number, "YYYY ----");
        ballotRunsOut(number);
        assertThat(lastReferral(number).verdict()).contains(Verdict.DEFERRED);
        assertThat(status(number)).isEqualTo(ESCALATED);

        scenario.nextTimerFires(number);
        assertThat(lastReferral(number).state()).isEqualTo(ReferralState.IN_BALLOT);
        councilVotes(number, "YYYY YYYY");
        assertThat(lastReferral(number).verdict()).contains(Verdict.ADOPTED);
        assertThat(status(number)).isEqualTo(ADOPTED);
    }
}
