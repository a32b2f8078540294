package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.ADOPTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_BALLOT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.REJECTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.ROUTINE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.DECIDE_ROUTINE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.ROUTINE_DECISION;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.ROUTINE_NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.CallInNotYours;
import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.requirement.NotCallable;
import de.sachsen.mitnutzung.requirement.RequirementId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Small matters that the component's management decides, and how others bring them before the working group. */
abstract class RoutineStory extends Stories {

    @Autowired
    DecideRequirement decide;

    @Test
    void an_accepted_routine_matter_waits_for_its_call_in_period_and_is_implemented() {
        String number = routineMatter();
        managerDecides(number, "ACCEPT");
        assertThat(status(number)).isEqualTo(ROUTINE);
        assertThat(scenario.openTasks(number)).isEmpty();
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(ADOPTED);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_planImplementation");
    }

    @Test
    void a_rejected_routine_matter_ends_after_its_call_in_period() {
        String number = routineMatter();
        managerDecides(number, "REJECT");
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(REJECTED);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void any_seat_can_call_a_routine_decision_in() {
        String number = routineMatter();
        managerDecides(number, "ACCEPT");
        callIn(number, "municipal2deputy");
        assertThat(status(number)).isEqualTo(IN_BALLOT);
        workingGroupVotes(number, "YYY YYY");
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void the_requester_can_call_in_a_rejection_but_not_an_acceptance() {
        String accepted = routineMatter();
        managerDecides(accepted, "ACCEPT");
        assertThatThrownBy(() -> callIn(accepted, "requester1")).isInstanceOf(CallInNotYours.class);

        String rejected = routineMatter();
        managerDecides(rejected, "REJECT");
        callIn(rejected, "requester1");
        assertThat(status(rejected)).isEqualTo(IN_BALLOT);
    }

    @Test
    void nobody_calls_in_what_is_undecided_called_in_already_or_over() {
        String number = routineMatter();
        assertThatThrownBy(() -> callIn(number, "state1")).isInstanceOf(NotCallable.class);
        managerDecides(number, "ACCEPT");
        assertThatThrownBy(() -> callIn(number, "office")).isInstanceOf(CallInNotYours.class);
        scenario.nextTimerFires(number);
        assertThatThrownBy(() -> callIn(number, "state1")).isInstanceOf(NotCallable.class);
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    private String routineMatter() {
        String number = requesterSubmits(Map.of("category", "OPERATION"));
        officeFindsItComplete(number);
        managerAssessesEffort(number, 10, 5000, Map.of());
        officeAssessesBenefit(number);
        protectionAssesses(number, 3);
        assertThat(status(number)).isEqualTo(ROUTINE);
        return number;
    }

    private void managerDecides(String number, String decision) {
        scenario.submits(
                "manager",
                number,
                DECIDE_ROUTINE,
                Map.of(ROUTINE_DECISION.name(), decision, ROUTINE_NOTE.name(), "Kleine Anpassung."));
    }

    private void callIn(String number, String user) {
        scenario.as(user, () -> {
            decide.callIn(new RequirementId(number), new UserId(user));
            return null;
        });
    }
}
