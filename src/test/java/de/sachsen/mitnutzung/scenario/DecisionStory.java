package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.ADOPTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.CLOSED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.ESCALATED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_ASSESSMENT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_BALLOT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.REJECTED;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.CHANGES_SERVICE_CLASS;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.FEASIBLE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.TOUCHES_PERSONAL_DATA;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.escalation.ReferralState;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Route;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the assessment to a binding decision. */
abstract class DecisionStory extends Stories {

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

    /** Past the reminder, if it is still to come, and the deadline. */
    private void ballotRunsOut(String number) {
        while (lastBallot(number).state() == BallotState.OPEN) {
            scenario.nextTimerFires(number);
        }
    }
}
