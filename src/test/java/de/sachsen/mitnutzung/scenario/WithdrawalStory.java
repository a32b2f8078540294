package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.ADOPTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.DEFERRED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.INADMISSIBLE;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.INCOMPLETE;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_ASSESSMENT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_BALLOT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.ROUTINE;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.SUBMITTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.WITHDRAWN;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.CHECK_NOTE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.COMPLETE_REQUIREMENT;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.DUPLICATE_OF;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.RESUBMISSION_DATE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.TAKE_OVER;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.TAKE_OVER_REQUIREMENT;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.WITHDRAW_FIELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.AlreadySigned;
import de.sachsen.mitnutzung.requirement.CoSigningOver;
import de.sachsen.mitnutzung.requirement.NotTheRequester;
import de.sachsen.mitnutzung.requirement.NotWithdrawable;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.WithdrawRequirement;
import de.sachsen.mitnutzung.requirement.WithdrawalPending;
import de.sachsen.mitnutzung.voting.BallotState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking a requirement back, and what co-signers can do about it. */
abstract class WithdrawalStory extends Stories {

    @Autowired
    WithdrawRequirement withdraw;

    @Test
    void a_requirement_without_co_signers_is_withdrawn_at_once() {
        String number = requesterSubmits();
        requesterWithdraws(number);
        assertThat(status(number)).isEqualTo(WITHDRAWN);
        assertThat(hasEnded(number)).isTrue();
        assertThatThrownBy(() -> requesterWithdraws(number)).isInstanceOf(NotWithdrawable.class);
    }

    @Test
    void it_can_be_withdrawn_while_it_is_deferred() {
        String number = requesterSubmits();
        officeChecks(
                number,
                "DEFERRED",
                Map.of(
                        CHECK_NOTE.name(),
                        "Später.",
                        RESUBMISSION_DATE.name(),
                        LocalDate.now(clock).plusMonths(1).toString()));
        assertThat(status(number)).isEqualTo(DEFERRED);
        requesterWithdraws(number);
        assertThat(status(number)).isEqualTo(WITHDRAWN);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void it_can_be_withdrawn_while_the_council_looks_into_an_overdue_stage() {
        String number = requesterSubmits();
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        requesterWithdraws(number);
        assertThat(status(number)).isEqualTo(WITHDRAWN);
        assertThat(lastReferral(number).verdict()).contains(Verdict.WITHDRAWN);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void it_cannot_be_withdrawn_once_a_ballot_was_open() {
        String number = operativeRequirementOnBallot();
        assertThatThrownBy(() -> requesterWithdraws(number)).isInstanceOf(NotWithdrawable.class);
        assertThat(status(number)).isEqualTo(IN_BALLOT);
    }

    @Test
    void nobody_else_withdraws_it() {
        String number = requesterSubmits();
        assertThatThrownBy(() -> withdraws(number, "requester2")).isInstanceOf(NotTheRequester.class);
        assertThatThrownBy(() -> withdraws(number, "office")).isInstanceOf(NotTheRequester.class);
        assertThat(status(number)).isEqualTo(SUBMITTED);
    }

    @Test
    void a_co_signer_can_take_it_over_and_the_case_goes_on() {
        String number = requesterSubmits();
        requester2CoSigns(number);
        officeFindsItComplete(number);
        requesterWithdraws(number);
        assertThat(status(number)).isEqualTo(IN_ASSESSMENT);

        assertThat(refusal(() ->
                        scenario.submits("requester2", number, TAKE_OVER_REQUIREMENT, Map.of(TAKE_OVER.name(), false))))
                .contains("lässt die Aufgabe liegen");
        scenario.submits("requester2", number, TAKE_OVER_REQUIREMENT, Map.of(TAKE_OVER.name(), true));
        assertThat(requirement(number).requester()).isEqualTo(new UserId("requester2"));
        assertThat(requirements.coSigners(new RequirementId(number))).isEmpty();
        operativeAssessments(number);
        assertThat(status(number)).isEqualTo(IN_BALLOT);
    }

    @Test
    void a_second_withdrawal_is_refused_while_the_co_signers_are_being_asked() {
        String number = requesterSubmits();
        requester2CoSigns(number);
        requesterWithdraws(number);
        int steps = requirements.history(new RequirementId(number)).size();
        assertThatThrownBy(() -> requesterWithdraws(number)).isInstanceOf(WithdrawalPending.class);
        assertThatThrownBy(() -> requester2CoSigns(number)).isInstanceOf(WithdrawalPending.class);
        assertThat(requirements.history(new RequirementId(number))).hasSize(steps);
        assertThat(scenario.openTasks(number)).containsOnlyOnce(TAKE_OVER_REQUIREMENT.elementId());
    }

    @Test
    void no_ballot_opens_before_the_co_signers_have_answered() {
        String number = requesterSubmits();
        requester2CoSigns(number);
        officeFindsItComplete(number);
        requesterWithdraws(number);
        operativeAssessments(number);
        assertThat(status(number)).isEqualTo(IN_ASSESSMENT);
        assertThat(ballots.on(number)).isEmpty();
        scenario.submits("requester2", number, TAKE_OVER_REQUIREMENT, Map.of(TAKE_OVER.name(), true));
        assertThat(status(number)).isEqualTo(IN_BALLOT);
    }

    @Test
    void an_assessed_requirement_that_nobody_takes_over_never_comes_to_a_vote() {
        String number = requesterSubmits();
        requester2CoSigns(number);
        officeFindsItComplete(number);
        requesterWithdraws(number);
        operativeAssessments(number);
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(WITHDRAWN);
        assertThat(ballots.on(number)).isEmpty();
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void no_routine_decision_is_taken_before_the_co_signers_have_answered() {
        String number = routineMatter();
        requester2CoSigns(number);
        requesterWithdraws(number);
        assertThat(refusalStatus(() -> managerDecidesRoutine(number, "ACCEPT"))).isEqualTo(409);
        scenario.submits("requester2", number, TAKE_OVER_REQUIREMENT, Map.of(TAKE_OVER.name(), true));
        managerDecidesRoutine(number, "ACCEPT");
        assertThat(status(number)).isEqualTo(ROUTINE);
    }

    @Test
    void a_duplicate_is_not_merged_into_one_that_is_being_withdrawn() {
        String master = requesterSubmits();
        requester2CoSigns(master);
        requesterWithdraws(master);
        String duplicate = requesterSubmits();
        assertThat(refusal(() -> officeChecks(duplicate, "DUPLICATE", Map.of(DUPLICATE_OF.name(), master))))
                .contains("zurückgezogen");
        assertThat(status(duplicate)).isEqualTo(SUBMITTED);
    }

    @Test
    void a_withdrawal_that_the_office_overtakes_by_ending_the_matter_comes_to_nothing() {
        String number = requesterSubmits();
        requester2CoSigns(number);
        requesterWithdraws(number);
        officeChecks(number, "INADMISSIBLE", Map.of(CHECK_NOTE.name(), "Betrifft keine Basiskomponente."));
        assertThat(refusalStatus(() ->
                        scenario.submits("requester2", number, TAKE_OVER_REQUIREMENT, Map.of(TAKE_OVER.name(), true))))
                .isEqualTo(409);
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(INADMISSIBLE);
        assertThat(hasEnded(number)).isTrue();
        assertThat(requirements.history(new RequirementId(number))).last().satisfies(entry -> assertThat(entry.text())
                .contains("gegenstandslos"));
    }

    @Test
    void a_withdrawal_stops_the_councils_ballot_on_an_overdue_matter() {
        String number = withdrawnWhileTheCouncilVotes();
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(WITHDRAWN);
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.STOPPED);
        assertThat(lastReferral(number).verdict()).contains(Verdict.WITHDRAWN);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void it_can_still_be_taken_over_when_the_council_votes_meanwhile() {
        String number = withdrawnWhileTheCouncilVotes();
        scenario.submits("requester2", number, TAKE_OVER_REQUIREMENT, Map.of(TAKE_OVER.name(), true));
        assertThat(requirement(number).requester()).isEqualTo(new UserId("requester2"));
        assertThatThrownBy(() -> withdraws(number, "requester2")).isInstanceOf(NotWithdrawable.class);
        councilVotes(number, "YYYY YYYY");
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void a_withdrawal_comes_to_nothing_when_the_council_has_just_decided() {
        String number = withdrawnWhileTheCouncilVotes();
        councilAgreesJustNow(number);
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .activityId("boundaryTimer_nobodyTakesOver")
                        .singleResult()
                        .getId());
        assertThat(told(number)).last().asString().contains("gegenstandslos");
        assertThat(status(number)).isEqualTo(ROUTINE);
        scenario.settle();
        assertThat(lastReferral(number).verdict()).contains(Verdict.ADOPTED);
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void a_ballot_of_the_council_ends_co_signing_merging_and_withdrawing() {
        String number = routineMatter();
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        officePreparesReferral(number);
        chairDisposes(number, "VOTE", Map.of());
        assertThat(requirement(number).state().ballotOpened()).isTrue();
        assertThatThrownBy(() -> requester2CoSigns(number)).isInstanceOf(CoSigningOver.class);
        assertThatThrownBy(() -> requesterWithdraws(number)).isInstanceOf(NotWithdrawable.class);
        String duplicate = requesterSubmits();
        assertThat(refusal(() -> officeChecks(duplicate, "DUPLICATE", Map.of(DUPLICATE_OF.name(), number))))
                .contains("Abstimmung");
        assertThat(status(duplicate)).isEqualTo(SUBMITTED);

        ballotRunsOut(number);
        assertThatThrownBy(() -> requester2CoSigns(number)).isInstanceOf(CoSigningOver.class);
    }

    private String withdrawnWhileTheCouncilVotes() {
        String number = routineMatter();
        requester2CoSigns(number);
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        requesterWithdraws(number);
        officePreparesReferral(number);
        chairDisposes(number, "VOTE", Map.of());
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.OPEN);
        return number;
    }

    @Test
    void without_anybody_who_takes_it_over_it_ends_after_the_period() {
        String number = requesterSubmits();
        requester2CoSigns(number);
        officeFindsItComplete(number);
        requesterWithdraws(number);
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(WITHDRAWN);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void a_withdrawal_instead_of_an_answer_asks_the_co_signers_and_hands_them_the_question() {
        String number = requesterSubmits();
        requester2CoSigns(number);
        officeChecks(number, "INCOMPLETE", Map.of(CHECK_NOTE.name(), "Wie viele Fälle?"));
        scenario.submits("requester1", number, COMPLETE_REQUIREMENT, Map.of(WITHDRAW_FIELD.name(), true));
        assertThat(status(number)).isEqualTo(INCOMPLETE);
        scenario.submits("requester2", number, TAKE_OVER_REQUIREMENT, Map.of(TAKE_OVER.name(), true));

        Map<String, Object> answer = new HashMap<>(draft(Map.of()));
        answer.put("answer", "Etwa 300 im Jahr.");
        assertThat(refusalStatus(() -> {
                    String task = scenario.taskFor("requester2", number, COMPLETE_REQUIREMENT);
                    scenario.submits("requester1", task, answer);
                }))
                .isEqualTo(403);
        scenario.submits("requester2", number, COMPLETE_REQUIREMENT, answer);
        assertThat(status(number)).isEqualTo(SUBMITTED);
    }

    @Test
    void an_organisation_signs_once_and_only_until_the_ballot_opens() {
        String number = requesterSubmits();
        assertThatThrownBy(() -> coSigns(number, "requester1")).isInstanceOf(AlreadySigned.class);
        requester2CoSigns(number);
        assertThatThrownBy(() -> requester2CoSigns(number)).isInstanceOf(AlreadySigned.class);

        String voted = operativeRequirementOnBallot();
        assertThatThrownBy(() -> requester2CoSigns(voted)).isInstanceOf(CoSigningOver.class);
    }

    private void requesterWithdraws(String number) {
        withdraws(number, "requester1");
    }

    private void withdraws(String number, String user) {
        scenario.as(user, () -> {
            withdraw.request(new RequirementId(number), new UserId(user));
            return null;
        });
    }

    private void requester2CoSigns(String number) {
        coSigns(number, "requester2");
    }

    private void coSigns(String number, String user) {
        scenario.as(user, () -> {
            withdraw.coSign(new RequirementId(number), new UserId(user));
            return null;
        });
    }
}
