package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.ADOPTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_BALLOT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.REJECTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.requirement.CallInNotYours;
import de.sachsen.mitnutzung.requirement.NotCallable;
import org.junit.jupiter.api.Test;

/** Small matters that the component's management decides, and how others bring them before the working group. */
abstract class RoutineStory extends Stories {

    @Test
    void an_accepted_routine_matter_waits_for_its_call_in_period_and_is_implemented() {
        String number = routineMatter();
        managerDecidesRoutine(number, "ACCEPT");
        assertThat(status(number)).isEqualTo(ROUTINE);
        assertThat(scenario.openTasks(number)).isEmpty();
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(ADOPTED);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_planImplementation");
    }

    @Test
    void a_rejected_routine_matter_ends_after_its_call_in_period() {
        String number = routineMatter();
        managerDecidesRoutine(number, "REJECT");
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(REJECTED);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void any_seat_can_call_a_routine_decision_in() {
        String number = routineMatter();
        managerDecidesRoutine(number, "ACCEPT");
        callsIn(number, "municipal2deputy");
        assertThat(status(number)).isEqualTo(IN_BALLOT);
        workingGroupVotes(number, "YYY YYY");
        assertThat(status(number)).isEqualTo(ADOPTED);
    }

    @Test
    void the_requester_can_call_in_a_rejection_but_not_an_acceptance() {
        String accepted = routineMatter();
        managerDecidesRoutine(accepted, "ACCEPT");
        assertThatThrownBy(() -> callsIn(accepted, "requester1")).isInstanceOf(CallInNotYours.class);

        String rejected = routineMatter();
        managerDecidesRoutine(rejected, "REJECT");
        callsIn(rejected, "requester1");
        assertThat(status(rejected)).isEqualTo(IN_BALLOT);
    }

    @Test
    void nobody_calls_in_what_is_undecided_called_in_already_or_over() {
        String number = routineMatter();
        assertThatThrownBy(() -> callsIn(number, "state1")).isInstanceOf(NotCallable.class);
        managerDecidesRoutine(number, "ACCEPT");
        assertThatThrownBy(() -> callsIn(number, "office")).isInstanceOf(CallInNotYours.class);
        scenario.nextTimerFires(number);
        assertThatThrownBy(() -> callsIn(number, "state1")).isInstanceOf(NotCallable.class);
        assertThat(status(number)).isEqualTo(ADOPTED);
    }
}
