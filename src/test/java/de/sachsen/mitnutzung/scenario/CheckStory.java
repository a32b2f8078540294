package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.DEFERRED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.EXPIRED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.INADMISSIBLE;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.INCOMPLETE;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_ASSESSMENT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.MERGED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.SUBMITTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.WITHDRAWN;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.requirement.Category;
import de.sachsen.mitnutzung.requirement.RequirementId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The office's check, and everything that can come of it. */
abstract class CheckStory extends Stories {

    private static final Map<String, Object> QUESTIONS = Map.of(CHECK_NOTE.name(), "Welche Gemeinden betrifft es?");

    @Test
    void an_incomplete_requirement_goes_back_until_its_questions_are_answered() {
        String number = requesterSubmits();
        officeChecks(number, "INCOMPLETE", QUESTIONS);
        assertThat(status(number)).isEqualTo(INCOMPLETE);

        requesterCompletes(number, Map.of(TITLE.name(), "Hundesteuer vollständig online"));
        assertThat(status(number)).isEqualTo(SUBMITTED);
        assertThat(requirement(number).draft().title()).isEqualTo("Hundesteuer vollständig online");

        officeFindsItComplete(number);
        assertThat(status(number)).isEqualTo(IN_ASSESSMENT);
    }

    @Test
    void an_unanswered_question_is_asked_again_and_then_the_requirement_expires() {
        String number = requesterSubmits();
        officeChecks(number, "INCOMPLETE", QUESTIONS);

        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(INCOMPLETE);

        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(EXPIRED);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void a_requester_can_withdraw_instead_of_answering() {
        String number = requesterSubmits();
        officeChecks(number, "INCOMPLETE", QUESTIONS);
        scenario.submits("requester1", number, COMPLETE_REQUIREMENT, Map.of(WITHDRAW_FIELD.name(), true));
        assertThat(status(number)).isEqualTo(WITHDRAWN);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void a_duplicate_is_merged_and_its_requester_co_signs_the_master() {
        String master = requesterSubmits();
        String duplicate = scenario.starts("requester2", START, draft(Map.of()));
        officeChecks(duplicate, "DUPLICATE", Map.of(DUPLICATE_OF.name(), master));

        assertThat(status(duplicate)).isEqualTo(MERGED);
        assertThat(hasEnded(duplicate)).isTrue();
        assertThat(requirements.coSigners(new RequirementId(master)))
                .singleElement()
                .satisfies(signed -> {
                    assertThat(signed.signedBy().value()).isEqualTo("requester2");
                    assertThat(signed.mergedFrom()).contains(new RequirementId(duplicate));
                });
        assertThat(told(duplicate)).anyMatch(text -> text.contains("mit " + master + " zusammengeführt"));
    }

    @Test
    void the_duplicate_of_a_decided_requirement_is_inadmissible_with_reference_to_it() {
        String master = operativeRequirementOnBallot();
        workingGroupVotes(master, "NNN NNN");
        String duplicate = scenario.starts("requester2", START, draft(Map.of()));
        officeChecks(duplicate, "DUPLICATE", Map.of(DUPLICATE_OF.name(), master));

        assertThat(status(duplicate)).isEqualTo(INADMISSIBLE);
        assertThat(told(duplicate)).anyMatch(text -> text.contains(master));
    }

    @Test
    void nothing_is_merged_into_a_requirement_that_is_being_voted_on() {
        String master = operativeRequirementOnBallot();
        String duplicate = scenario.starts("requester2", START, draft(Map.of()));
        assertThat(refusal(() -> officeChecks(duplicate, "DUPLICATE", Map.of(DUPLICATE_OF.name(), master))))
                .contains("Abstimmung");
        assertThat(status(duplicate)).isEqualTo(SUBMITTED);
        assertThat(requirements.coSigners(new RequirementId(master))).isEmpty();
    }

    @Test
    void a_requirement_is_no_duplicate_of_itself_or_of_nothing() {
        String number = requesterSubmits();
        assertThat(refusal(() -> officeChecks(number, "DUPLICATE", Map.of(DUPLICATE_OF.name(), number))))
                .contains("eigenes Doppel");
        assertThat(refusal(() -> officeChecks(number, "DUPLICATE", Map.of(DUPLICATE_OF.name(), "ANF-2026-9999"))))
                .contains("gibt es nicht");
        assertThat(refusal(() -> officeChecks(number, "DUPLICATE", Map.of()))).contains("Nummer");
        assertThat(status(number)).isEqualTo(SUBMITTED);
    }

    @Test
    void an_inadmissible_requirement_ends_with_reasons() {
        String number = requesterSubmits();
        assertThat(refusal(() -> officeChecks(number, "INADMISSIBLE", Map.of())))
                .contains("Begründung");
        officeChecks(number, "INADMISSIBLE", Map.of(CHECK_NOTE.name(), "Betrifft keine Basiskomponente."));
        assertThat(status(number)).isEqualTo(INADMISSIBLE);
        assertThat(hasEnded(number)).isTrue();
    }

    @Test
    void a_deferred_requirement_comes_back_to_the_check_on_its_date() {
        String number = requesterSubmits();
        LocalDate date = LocalDate.now(clock).plusMonths(3);
        officeChecks(
                number,
                "DEFERRED",
                Map.of(CHECK_NOTE.name(), "Warten auf das Gesetz.", RESUBMISSION_DATE.name(), date.toString()));
        assertThat(status(number)).isEqualTo(DEFERRED);

        scenario.nextTimerFires(number);
        assertThat(LocalDate.now(clock)).isEqualTo(date);
        assertThat(status(number)).isEqualTo(SUBMITTED);
        officeFindsItComplete(number);
        assertThat(status(number)).isEqualTo(IN_ASSESSMENT);
    }

    @Test
    void nobody_defers_beyond_a_year_or_into_the_past() {
        String number = requesterSubmits();
        for (LocalDate date : new LocalDate[] {
            LocalDate.now(clock), LocalDate.now(clock).plusMonths(12).plusDays(1)
        }) {
            assertThat(refusal(() -> officeChecks(
                            number,
                            "DEFERRED",
                            Map.of(CHECK_NOTE.name(), "Später.", RESUBMISSION_DATE.name(), date.toString()))))
                    .contains("zwölf Monaten");
        }
        assertThat(status(number)).isEqualTo(SUBMITTED);
    }

    @Test
    void the_office_corrects_category_and_component() {
        String number = requesterSubmits();
        officeChecks(number, "COMPLETE", Map.of(CATEGORY.name(), "SUPPORT", COMPONENT.name(), "esv"));
        assertThat(requirement(number).draft().category()).isEqualTo(Category.SUPPORT);
        assertThat(requirement(number).draft().component().orElseThrow().value())
                .isEqualTo("esv");
        assertThat(scenario.openTasks(number)).contains("userTask_assessEffort");
    }

    @Test
    void a_task_is_due_at_the_end_of_the_last_day_of_its_period() {
        String number = requesterSubmits();
        Instant deadline = scenario.nextTimer(number);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(scenario.taskFor("office", number, CHECK_REQUIREMENT))
                        .singleResult()
                        .getDueDate())
                .isEqualTo(Date.from(deadline.minusSeconds(1)));
    }

    @Test
    void a_check_is_made_once_even_when_clicked_twice() {
        String number = requesterSubmits();
        String task = scenario.taskFor("office", number, CHECK_REQUIREMENT);
        scenario.submits("office", task, Map.of(CHECK.name(), "COMPLETE"));
        assertThat(refusalStatus(() -> scenario.submits("office", task, Map.of(CHECK.name(), "COMPLETE"))))
                .isEqualTo(409);
    }

    private void requesterCompletes(String number, Map<String, Object> changes) {
        Map<String, Object> fields = new HashMap<>(draft(changes));
        fields.put(ANSWER.name(), "Alle kreisangehörigen Gemeinden.");
        scenario.submits("requester1", number, COMPLETE_REQUIREMENT, fields);
    }
}
