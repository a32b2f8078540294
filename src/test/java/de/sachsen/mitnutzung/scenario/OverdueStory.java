package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.ADOPTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.CLOSED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_ASSESSMENT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.REJECTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.ROUTINE;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.escalation.ReferralState;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.escalation.process.CouncilReferralProcess;
import de.sachsen.mitnutzung.requirement.Implementation;
import de.sachsen.mitnutzung.requirement.Implementations;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.process.RequirementEvaluation;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stages whose deadline passes: once a reminder, twice the council. */
abstract class OverdueStory extends Stories {

    @Autowired
    Implementations implementations;

    @Test
    void the_first_expiry_reminds_and_the_period_begins_once_more() {
        String number = requesterSubmits();
        scenario.nextTimerFires(number);
        assertThat(told(number)).anyMatch(text -> text.contains("„Prüfung“ ist abgelaufen"));
        assertThat(referrals.on(number)).isEmpty();
        officeFindsItComplete(number);
        assertThat(status(number)).isEqualTo(IN_ASSESSMENT);
    }

    @Test
    void a_stage_finished_after_the_reminder_never_reaches_the_council() {
        String number = requesterSubmits();
        scenario.nextTimerFires(number);
        officeFindsItComplete(number);
        scenario.nextTimerFires(number);
        assertThat(referrals.on(number)).isEmpty();
    }

    @Test
    void the_second_expiry_brings_the_council_in_and_the_task_stays_open() {
        String number = checkTwiceOverdue();
        assertThat(lastReferral(number).reason()).isEqualTo(ReferralReason.OVERDUE);
        assertThat(status(number)).isEqualTo(SUBMITTED);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_checkRequirement", "userTask_prepareReferral");
    }

    @Test
    void a_stage_finished_before_the_council_answers_resolves_the_referral() {
        String number = checkTwiceOverdue();
        officeFindsItComplete(number);
        assertThat(lastReferral(number).state()).isEqualTo(ReferralState.DECIDED);
        assertThat(lastReferral(number).verdict()).contains(Verdict.RESOLVED);
        assertThat(scenario.openTasks(number)).doesNotContain("userTask_prepareReferral");
        assertThat(status(number)).isEqualTo(IN_ASSESSMENT);
    }

    @Test
    void what_is_not_assessed_can_only_be_returned_and_is_referred_again_when_the_councils_date_passes() {
        String number = checkTwiceOverdue();
        officePreparesReferral(number);
        assertThat(refusal(() -> chairDisposes(number, "VOTE", Map.of()))).contains("nicht bewertete");
        chairDisposes(
                number,
                "RETURN",
                Map.of(
                        CouncilReferralProcess.INSTRUCTION.name(),
                        "Bis Monatsende prüfen.",
                        CouncilReferralProcess.RETURN_DATE.name(),
                        LocalDate.now(clock).plusDays(30).toString()));
        assertThat(lastReferral(number).verdict()).contains(Verdict.RETURNED);
        assertThat(status(number)).isEqualTo(SUBMITTED);
        assertThat(requirement(number).state().instruction()).contains("Bis Monatsende prüfen.");

        scenario.nextTimerFires(number);
        assertThat(referrals.on(number)).hasSize(2);
        officeFindsItComplete(number);
        assertThat(lastReferral(number).verdict()).contains(Verdict.RESOLVED);
    }

    @Test
    void a_silent_chair_returns_what_is_not_assessed_without_an_instruction() {
        String number = checkTwiceOverdue();
        officePreparesReferral(number);
        scenario.nextTimerFires(number);
        assertThat(lastReferral(number).verdict()).contains(Verdict.RETURNED);
        assertThat(lastReferral(number).instruction()).isEmpty();
        assertThat(requirement(number).state().instruction()).isEmpty();
        assertThat(told(number)).anyMatch(text -> text.endsWith("deshalb gilt sie als zurückgegeben, ohne Weisung."));
    }

    @Test
    void an_overdue_stage_is_not_returned_without_a_date() {
        String number = checkTwiceOverdue();
        officePreparesReferral(number);
        assertThat(refusalStatus(() -> chairReturns(number))).isEqualTo(400);
        assertThat(refusal(() -> chairReturns(number))).contains("Zu erledigen bis", "fehlt", "returnDate");
        assertThat(lastReferral(number).state()).isEqualTo(ReferralState.WITH_CHAIR);
        assertThat(lastReferral(number).disposition()).isEmpty();
    }

    @Test
    void the_office_is_reminded_once_and_can_still_complete_the_dossier() {
        String number = checkTwiceOverdue();
        scenario.nextTimerFires(number);
        assertThat(lastReferral(number).state()).isEqualTo(ReferralState.PREPARING);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_checkRequirement", "userTask_prepareReferral");
        officePreparesReferral(number);
        assertThat(lastReferral(number).recommendation()).contains("Wir empfehlen die Annahme.");
    }

    @Test
    void the_office_cannot_hold_a_referral_for_ever() {
        String number = routineTwiceOverdue();
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        assertThat(lastReferral(number).state()).isEqualTo(ReferralState.WITH_CHAIR);
        assertThat(lastReferral(number).recommendation().orElseThrow())
                .startsWith("Ohne Empfehlung der Geschäftsstelle");
        assertThat(scenario.openTasks(number)).containsExactly("userTask_councilDisposition", "userTask_decideRoutine");
        chairDisposes(number, "VOTE", Map.of());
        councilVotes(number, "YYYY YYYY");
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void a_routine_decision_is_refused_once_the_council_has_decided() {
        String number = routineTwiceOverdue();
        officePreparesReferral(number);
        chairDisposes(number, "VOTE", Map.of());
        councilAgreesJustNow(number);
        List<String> before = told(number);
        assertThat(refusalStatus(() -> managerDecidesRoutine(number, "REJECT"))).isEqualTo(409);
        assertThat(refusal(() -> managerDecidesRoutine(number, "REJECT")))
                .startsWith("Der IT-Kooperationsrat hat über die Vorlage "
                        + lastReferral(number).id() + " bereits entschieden;");
        assertThat(told(number)).isEqualTo(before);
        assertThat(status(number)).isEqualTo(ROUTINE);
        assertThat(requirement(number).state().routineDecision()).isEmpty();
        assertThat(scenario.openTasks(number)).containsExactly("userTask_decideRoutine");
        scenario.settle();
        assertThat(lastReferral(number).verdict()).contains(Verdict.ADOPTED);
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void a_plan_is_refused_once_the_council_has_decided() {
        String number = planningTwiceOverdue();
        officePreparesReferral(number);
        chairDisposes(number, "VOTE", Map.of());
        councilAgreesJustNow(number);
        assertThat(refusalStatus(() -> managerPlans(number, Map.of()))).isEqualTo(409);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_planImplementation");
        scenario.settle();
        assertThat(lastReferral(number).verdict()).contains(Verdict.ADOPTED);
        managerPlans(number, Map.of());
        assertThat(scenario.openTasks(number)).containsExactly("userTask_implement");
    }

    @Test
    void a_council_without_a_quorum_keeps_nobody_from_deciding_and_is_shown_only_then() {
        String number = routineTwiceOverdue();
        officePreparesReferral(number);
        chairDisposes(number, "VOTE", Map.of());
        councilVotes(number, "YNN- ----");
        ballotRunsOut(number);
        assertThat(lastBallot(number).requireResult().outcome()).isEqualTo(Outcome.NO_QUORUM);
        assertThat(lastBallot(number).settled()).isFalse();
        managerDecidesRoutine(number, "REJECT");
        assertThat(lastReferral(number).verdict()).contains(Verdict.RESOLVED);
        assertThat(lastBallot(number).settled()).isTrue();
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(REJECTED);
        assertThat(requirements.history(new RequirementId(number))).last().satisfies(entry -> assertThat(entry.note())
                .contains("Kleine Anpassung."));
    }

    @Test
    void an_overdue_assessment_is_resolved_by_its_last_part() {
        String number = requesterSubmits();
        officeFindsItComplete(number);
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        assertThat(lastReferral(number).stage()).contains("ASSESSMENT");
        managerAssessesEffort(number, 40, 30000, Map.of());
        officeAssessesBenefit(number);
        assertThat(lastReferral(number).verdict()).isEmpty();
        protectionAssesses(number, 4);
        assertThat(lastReferral(number).verdict()).contains(Verdict.RESOLVED);
    }

    @Test
    void the_council_can_adopt_an_overdue_routine_matter_itself() {
        String number = routineTwiceOverdue();
        councilDecides(number, "YYYY YYYY");
        assertThat(lastReferral(number).verdict()).contains(Verdict.ADOPTED);
        assertThat(status(number)).isEqualTo(ADOPTED);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_planImplementation");
    }

    @Test
    void the_council_can_reject_an_overdue_routine_matter_itself() {
        String number = routineTwiceOverdue();
        councilDecides(number, "NNNN NNNN");
        assertThat(status(number)).isEqualTo(REJECTED);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void a_routine_decision_made_while_the_council_votes_stops_that_ballot() {
        String number = routineTwiceOverdue();
        officePreparesReferral(number);
        chairDisposes(number, "VOTE", Map.of());
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.OPEN);
        scenario.submits(
                "manager",
                number,
                RequirementEvaluation.DECIDE_ROUTINE,
                Map.of("routineDecision", "ACCEPT", "routineNote", "Nachgeholt."));
        assertThat(lastBallot(number).state()).isEqualTo(BallotState.STOPPED);
        assertThat(lastReferral(number).verdict()).contains(Verdict.RESOLVED);
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void the_council_can_have_an_overdue_planning_go_on() {
        String number = planningTwiceOverdue();
        assertThat(lastReferral(number).motion()).contains("fortgesetzt");
        councilDecides(number, "YYYY YYYY");
        assertThat(scenario.openTasks(number)).containsExactly("userTask_planImplementation");
        isImplementedAndAccepted(number);
        assertThat(status(number)).isEqualTo(CLOSED);
    }

    @Test
    void the_council_can_end_an_overdue_planning() {
        String number = planningTwiceOverdue();
        councilDecides(number, "NNNN NNNN");
        assertThat(status(number)).isEqualTo(REJECTED);
        assertThat(hasEnded(number)).isTrue();
        assertThat(implementations.of(new RequirementId(number)))
                .singleElement()
                .satisfies(implementation -> {
                    assertThat(implementation.state()).isEqualTo(Implementation.State.ENDED);
                    assertThat(implementation.endedAt()).isPresent();
                });
    }

    private String checkTwiceOverdue() {
        String number = requesterSubmits();
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        return number;
    }

    private String routineTwiceOverdue() {
        String number = requesterSubmits(Map.of("category", "OPERATION"));
        officeFindsItComplete(number);
        managerAssessesEffort(number, 1, 100, Map.of());
        officeAssessesBenefit(number);
        protectionAssesses(number, 1);
        assertThat(status(number)).isEqualTo(ROUTINE);
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        return number;
    }

    private String planningTwiceOverdue() {
        String number = operativeRequirementOnBallot();
        workingGroupVotes(number, "YYY YYY");
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        assertThat(lastReferral(number).stage()).contains("PLANNING");
        return number;
    }
}
