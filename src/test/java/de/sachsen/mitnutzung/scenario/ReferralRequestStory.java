package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.ADOPTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.CLOSED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.ESCALATED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.REJECTED;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.REQUEST_REFERRAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.EntryKind;
import de.sachsen.mitnutzung.voting.Ledger;
import de.sachsen.mitnutzung.voting.LedgerEntry;
import de.sachsen.mitnutzung.voting.Recount;
import de.sachsen.mitnutzung.voting.ReferralNotOpen;
import de.sachsen.mitnutzung.voting.ReferralSignedAlready;
import de.sachsen.mitnutzung.voting.RequestReferral;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** More than half of one bench's seats want the council to decide. */
abstract class ReferralRequestStory extends Stories {

    @Autowired
    RequestReferral requestReferral;

    @Autowired
    Ledger ledger;

    private static final Map<String, Object> SIGNED = Map.of(BallotProcess.REQUEST_REFERRAL.name(), true);

    @Test
    void nothing_is_implemented_until_the_period_is_over() {
        String number = operativeRequirementOnBallot();
        workingGroupHasJustVoted(number, "YYY YNN");
        assertThat(status(number)).isEqualTo(ADOPTED);
        assertThat(scenario.openTasks(number)).hasSize(6).containsOnly(REQUEST_REFERRAL.elementId());
        assertThat(told(number)).last().asString().contains("vorher wird nichts umgesetzt");
        scenario.nextTimerFires(number);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_planImplementation");
    }

    @Test
    void two_of_three_seats_of_a_bench_bring_an_adopted_matter_before_the_council() {
        String number = operativeRequirementOnBallot();
        workingGroupHasJustVoted(number, "YYY YNN");
        scenario.submits("municipal2", number, REQUEST_REFERRAL, SIGNED);
        assertThat(status(number)).isEqualTo(ADOPTED);
        scenario.submits("municipal3deputy", number, REQUEST_REFERRAL, SIGNED);
        scenario.settle();
        assertThat(status(number)).isEqualTo(ESCALATED);
        assertThat(lastReferral(number).reason()).isEqualTo(ReferralReason.REQUESTED);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_prepareReferral");
        councilDecides(number, "YYYY YNNN");
        isImplementedAndAccepted(number);
        assertThat(status(number)).isEqualTo(CLOSED);
        var first = ballots.on(number).get(0);
        assertThat(Recount.of(
                                first.id(),
                                ledger.of(first.id()),
                                Optional.of(first.requireResult().hash()))
                        .findings())
                .isEmpty();
        assertThat(ledger.of(first.id()).stream().map(LedgerEntry::kind))
                .endsWith(EntryKind.RESULT, EntryKind.REFERRAL_REQUESTED, EntryKind.REFERRAL_REQUESTED);
    }

    @Test
    void a_rejected_matter_may_be_brought_before_the_council_as_well() {
        String number = operativeRequirementOnBallot();
        workingGroupHasJustVoted(number, "NNN NYY");
        assertThat(status(number)).isEqualTo(REJECTED);
        signs("municipal2", number);
        signs("municipal3", number);
        scenario.settle();
        assertThat(status(number)).isEqualTo(ESCALATED);
        councilDecides(number, "NNNN NNNN");
        assertThat(status(number)).isEqualTo(REJECTED);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void one_seat_of_each_bench_is_not_enough() {
        String number = operativeRequirementOnBallot();
        workingGroupHasJustVoted(number, "NNN NYY");
        signs("municipal2", number);
        signs("state1", number);
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(REJECTED);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void asked_for_while_the_group_votes_its_result_is_a_recommendation() {
        String number = operativeRequirementOnBallot();
        scenario.submits(
                "state1",
                number,
                BallotProcess.CAST_VOTE,
                Map.of(BallotProcess.VOTE.name(), "YES", BallotProcess.REQUEST_REFERRAL.name(), true));
        signs("state2deputy", number);
        workingGroupHasJustVoted(number, "-YY YYY");
        assertThat(lastReferral(number).reason()).isEqualTo(ReferralReason.REQUESTED);
        assertThat(status(number)).isEqualTo(ESCALATED);
    }

    @Test
    void a_request_comes_before_a_tie_and_after_a_strategic_matter() {
        String tied = operativeRequirementOnBallot();
        signs("state1", tied);
        signs("state2", tied);
        workingGroupHasJustVoted(tied, "YYY NNN");
        assertThat(lastReferral(tied).reason()).isEqualTo(ReferralReason.REQUESTED);

        String strategic = requesterSubmits();
        officeFindsItComplete(strategic);
        managerAssessesEffort(strategic, 40, 200_000, Map.of());
        officeAssessesBenefit(strategic);
        protectionAssesses(strategic, 4);
        signs("state1", strategic);
        signs("state2", strategic);
        workingGroupHasJustVoted(strategic, "YYY YYY");
        assertThat(lastReferral(strategic).reason()).isEqualTo(ReferralReason.STRATEGIC);
    }

    @Test
    void a_seat_signs_once_and_in_time() {
        String number = operativeRequirementOnBallot();
        signs("state1", number);
        assertThatThrownBy(() -> signs("state1deputy", number)).isInstanceOf(ReferralSignedAlready.class);
        workingGroupHasJustVoted(number, "YYY YYY");
        scenario.nextTimerFires(number);
        assertThatThrownBy(() -> signs("state2", number)).isInstanceOf(ReferralNotOpen.class);
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void who_does_not_want_it_leaves_the_task_alone() {
        String number = operativeRequirementOnBallot();
        workingGroupHasJustVoted(number, "YYY YYY");
        String task = scenario.taskFor("state1", number, REQUEST_REFERRAL);
        assertThat(refusal(
                        () -> scenario.submits("state1", task, Map.of(BallotProcess.REQUEST_REFERRAL.name(), false))))
                .contains("lässt die Aufgabe einfach liegen");
        assertThat(refusalStatus(() -> scenario.submits("state2", task, SIGNED)))
                .isGreaterThanOrEqualTo(400);
    }

    private void signs(String user, String number) {
        requestReferral.sign(lastBallot(number).id(), new UserId(user));
    }
}
