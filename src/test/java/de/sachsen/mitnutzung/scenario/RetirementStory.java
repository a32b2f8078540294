package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.CLOSED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.DEFERRED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.INADMISSIBLE;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.INCOMPLETE;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_ASSESSMENT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_BALLOT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.ROUTINE;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.SUBMITTED;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.ANSWER;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.CHECK_NOTE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.COMPLETE_REQUIREMENT;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.RESUBMISSION_DATE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.TAKE_OVER;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.TAKE_OVER_REQUIREMENT;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.PLANNED_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.catalogue.Cause;
import de.sachsen.mitnutzung.catalogue.Component;
import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.catalogue.Components;
import de.sachsen.mitnutzung.catalogue.CreateComponent;
import de.sachsen.mitnutzung.catalogue.Lifecycle;
import de.sachsen.mitnutzung.catalogue.ServiceClass;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.platform.Notices;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.HistoryEntry;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.WithdrawRequirement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A component goes out of operation, and what that means for the requirements on it. */
abstract class RetirementStory extends Stories {

    private static final String BACK_AT_THE_CHECK =
            "Die Basiskomponente geht außer Betrieb; die Geschäftsstelle prüft die Anforderung erneut.";

    @Autowired
    Components components;

    @Autowired
    CreateComponent createComponent;

    @Autowired
    Notices notices;

    @Autowired
    WithdrawRequirement withdraw;

    /** One for each story, because a retirement cannot be taken back. */
    private ComponentId component;

    @BeforeEach
    void aComponent() {
        component = createComponent
                .create(
                        "Faxgateway",
                        "Schickt Faxe.",
                        Lifecycle.PRODUCTIVE,
                        ServiceClass.C,
                        new Cause("Ersterfassung"),
                        new UserId("office"))
                .id();
    }

    // --- the date

    @Test
    void a_plan_for_today_retires_the_component_tomorrow_and_says_why() {
        LocalDate today = LocalDate.now(clock);
        String number = retirementInAcceptance(today);
        requesterAccepts(number);

        assertThat(status(number)).isEqualTo(CLOSED);
        assertThat(components.get(component).retiresOn()).contains(today.plusDays(1));
        assertThat(lastNote(number)).hasValueSatisfying(note -> assertThat(note)
                .contains("geht am " + GermanDates.day(today.plusDays(1)) + " außer Betrieb")
                .contains("Geplant war der " + GermanDates.day(today)));
    }

    @Test
    void silence_closes_a_retirement_whose_planned_day_has_passed() {
        String number = retirementInAcceptance(LocalDate.now(clock).plusDays(3));
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);

        assertThat(status(number)).isEqualTo(CLOSED);
        assertThat(components.get(component).retiresOn())
                .contains(LocalDate.now(clock).plusDays(1));
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
    }

    @Test
    void the_plan_of_a_retirement_says_what_its_date_means() {
        LocalDate day = LocalDate.now(clock).plusMonths(3);
        String number = retirementInAcceptance(day);
        assertThat(told(number)).anyMatch(text -> text.contains("4.2.0, Außerbetriebnahme am " + GermanDates.day(day)));
        requesterAccepts(number);
        assertThat(components.get(component).retiresOn()).contains(day);
        assertThat(lastNote(number)).hasValueSatisfying(note -> assertThat(note).doesNotContain("Geplant war"));
    }

    @Test
    void the_component_is_out_of_operation_from_its_day_on_without_anybody_doing_anything() {
        LocalDate day = LocalDate.now(clock).plusDays(20);
        retire(day);
        assertThat(components.get(component).lifecycle()).isEqualTo(Lifecycle.REPLACEMENT_PLANNED);
        scenario.timePasses(Duration.ofDays(21));
        assertThat(components.get(component).lifecycle()).isEqualTo(Lifecycle.RETIRED);
    }

    // --- open requirements

    @Test
    void what_waits_for_its_completion_comes_back_to_the_check() {
        String number = submitted();
        officeChecks(number, "INCOMPLETE", Map.of(CHECK_NOTE.name(), "Für wen?"));
        assertThat(status(number)).isEqualTo(INCOMPLETE);
        retire();
        isBackAtTheCheck(number);
        assertThat(requirement(number).cycle()).isEqualTo(1);
    }

    @Test
    void what_is_being_assessed_comes_back_to_the_check_and_is_assessed_anew_for_another_component() {
        String number = submitted();
        officeFindsItComplete(number);
        managerAssessesEffort(number, 40, 30000, Map.of());
        retire();
        isBackAtTheCheck(number);

        officeChecks(number, "COMPLETE", Map.of("component", "esv"));
        assertThat(status(number)).isEqualTo(IN_ASSESSMENT);
        operativeAssessments(number);
        assertThat(status(number)).isEqualTo(IN_BALLOT);
    }

    @Test
    void an_undecided_routine_matter_comes_back_to_the_check() {
        String number = routine();
        retire();
        isBackAtTheCheck(number);
        officeChecks(number, "COMPLETE", Map.of("component", "esv"));
        assertThat(status(number)).isEqualTo(IN_ASSESSMENT);
    }

    @Test
    void what_is_assessed_while_co_signers_are_asked_comes_back_to_the_check_too() {
        String number = submitted();
        withdraw.coSign(new RequirementId(number), new UserId("requester2"));
        officeFindsItComplete(number);
        withdraw.request(new RequirementId(number), new UserId("requester1"));
        operativeAssessments(number);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_takeOver");
        retire();

        assertThat(status(number)).isEqualTo(SUBMITTED);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_checkRequirement", "userTask_takeOver");
        scenario.submits("requester2", number, TAKE_OVER_REQUIREMENT, Map.of(TAKE_OVER.name(), true));
        assertThat(scenario.openTasks(number)).containsExactly("userTask_checkRequirement");
    }

    @Test
    void requester_and_co_signers_are_told() {
        String number = submitted();
        withdraw.coSign(new RequirementId(number), new UserId("requester2"));
        officeFindsItComplete(number);
        retire();
        for (String user : List.of("requester1", "requester2")) {
            assertThat(notices.latestFor(new UserId(user), 1000))
                    .filteredOn(notice -> notice.caseNumber().equals(number))
                    .first()
                    .satisfies(notice -> {
                        assertThat(notice.subject()).endsWith(BACK_AT_THE_CHECK);
                        assertThat(notice.text()).contains("„Faxgateway“ geht am");
                    });
        }
    }

    @Test
    void an_overdue_assessment_that_ends_this_way_leaves_the_council_nothing_to_do() {
        String number = submitted();
        officeFindsItComplete(number);
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        assertThat(scenario.openTasks(number)).contains("userTask_prepareReferral");
        retire();
        assertThat(lastReferral(number).verdict()).contains(Verdict.RESOLVED);
        isBackAtTheCheck(number);
    }

    @Test
    void an_overdue_routine_matter_that_the_council_votes_on_is_taken_from_it() {
        String number = routine();
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        officePreparesReferral(number);
        chairDisposes(number, "VOTE", Map.of());
        retire();
        assertThat(lastReferral(number).verdict()).contains(Verdict.RESOLVED);
        isBackAtTheCheck(number);
    }

    @Test
    void at_the_check_it_cannot_go_on_with_the_component_but_be_deferred_or_declared_inadmissible() {
        String number = submitted();
        retire();
        assertThat(refusal(() -> officeFindsItComplete(number)))
                .contains("„Faxgateway“ geht am", "andere Basiskomponente", "unzulässig");
        assertThat(refusalStatus(() -> officeFindsItComplete(number))).isEqualTo(400);
        LocalDate later = LocalDate.now(clock).plusDays(40);
        officeChecks(
                number,
                "DEFERRED",
                Map.of(CHECK_NOTE.name(), "Wir suchen Ersatz.", RESUBMISSION_DATE.name(), later.toString()));
        assertThat(status(number)).isEqualTo(DEFERRED);

        scenario.nextTimerFires(number);
        assertThat(refusal(() -> officeFindsItComplete(number))).contains("keine Anforderungen mehr");
        officeChecks(number, "INADMISSIBLE", Map.of(CHECK_NOTE.name(), "Die Komponente entfällt."));
        assertThat(status(number)).isEqualTo(INADMISSIBLE);
    }

    @Test
    void nobody_moves_a_requirement_to_a_component_that_is_to_retire() {
        String number = requesterSubmits();
        retire();
        for (String result : List.of("COMPLETE", "INCOMPLETE")) {
            assertThat(refusal(() -> officeChecks(
                            number,
                            result,
                            Map.of("component", component.value(), CHECK_NOTE.name(), "Passt besser."))))
                    .contains("„Faxgateway“ geht am");
        }
        officeChecks(number, "INCOMPLETE", Map.of(CHECK_NOTE.name(), "Für wen?"));
        Map<String, Object> answer = new HashMap<>(draft(Map.of("component", component.value())));
        answer.put(ANSWER.name(), "Für alle.");
        assertThat(refusal(() -> scenario.submits("requester1", number, COMPLETE_REQUIREMENT, answer)))
                .contains("nimmt keine Anforderungen mehr an");
    }

    @Test
    void a_replacement_that_is_only_announced_stops_nothing() {
        assertThat(components.get(new ComponentId("formularservice")).lifecycle())
                .isEqualTo(Lifecycle.REPLACEMENT_PLANNED);
        String number = requesterSubmits(Map.of("component", "formularservice"));
        officeFindsItComplete(number);
        assertThat(status(number)).isEqualTo(IN_ASSESSMENT);
    }

    // --- what goes on

    @Test
    void what_is_decided_or_in_a_ballot_goes_on_and_is_closed_with_a_version() {
        String inBallot = operativeRequirementOnBallot(Map.of("component", component.value()));
        String decided = routine();
        managerDecidesRoutine(decided, "ACCEPT");
        retire(LocalDate.now(clock).plusMonths(6));
        assertThat(status(inBallot)).isEqualTo(IN_BALLOT);
        assertThat(status(decided)).isEqualTo(ROUTINE);

        workingGroupVotes(inBallot, "YYY YYY");
        isImplementedAndAccepted(inBallot);
        assertThat(status(inBallot)).isEqualTo(CLOSED);
        Component newest = components.get(component);
        assertThat(newest.version().cause().text()).isEqualTo(inBallot);
        assertThat(newest.retiresOn()).isPresent();
    }

    @Test
    void what_is_finished_after_the_component_has_retired_is_closed_without_a_version() {
        String number = operativeRequirementOnBallot(Map.of("component", component.value()));
        workingGroupVotes(number, "YYY YYY");
        managerPlans(number, Map.of());
        managerImplements(number);
        retire(LocalDate.now(clock).plusDays(1));
        int versions = components.versions(component).size();
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);

        assertThat(components.get(component).lifecycle()).isEqualTo(Lifecycle.RETIRED);
        assertThat(status(number)).isEqualTo(CLOSED);
        assertThat(components.versions(component)).hasSize(versions);
        assertThat(lastNote(number))
                .contains("„Faxgateway“ ist schon außer Betrieb; eine neue Version erscheint nicht.");
    }

    @Test
    void a_second_retirement_moves_the_day_and_closes_even_when_the_component_is_gone() {
        LocalDate first = LocalDate.now(clock).plusDays(2);
        LocalDate second = LocalDate.now(clock).plusMonths(2);
        String mover = retirementInAcceptance(second);
        String late = retirementInAcceptance(second);
        retire(first);
        requesterAccepts(mover);
        assertThat(components.get(component).retiresOn()).contains(second);

        scenario.timePasses(Duration.ofDays(70));
        assertThat(status(late)).isEqualTo(CLOSED);
        assertThat(lastNote(late)).hasValueSatisfying(note -> assertThat(note).contains("ist schon außer Betrieb"));
    }

    private void isBackAtTheCheck(String number) {
        assertThat(status(number)).isEqualTo(SUBMITTED);
        assertThat(scenario.openTasks(number)).containsExactly("userTask_checkRequirement");
        assertThat(told(number)).contains(BACK_AT_THE_CHECK);
        assertThat(requirements.history(new RequirementId(number)))
                .filteredOn(entry -> entry.text().equals(BACK_AT_THE_CHECK))
                .singleElement()
                .extracting(HistoryEntry::note)
                .asString()
                .contains("„Faxgateway“ geht am");
    }

    private Optional<String> lastNote(String number) {
        List<HistoryEntry> history = requirements.history(new RequirementId(number));
        return history.get(history.size() - 1).note();
    }

    private String submitted() {
        return requesterSubmits(Map.of("component", component.value()));
    }

    private String routine() {
        String number = requesterSubmits(Map.of("component", component.value(), "category", "OPERATION"));
        officeFindsItComplete(number);
        managerAssessesEffort(number, 10, 5000, Map.of());
        officeAssessesBenefit(number);
        protectionAssesses(number, 3);
        assertThat(status(number)).isEqualTo(ROUTINE);
        return number;
    }

    private void retire() {
        retire(LocalDate.now(clock).plusMonths(8));
    }

    /** As it happens: by a requirement that is accepted. */
    private void retire(LocalDate day) {
        requesterAccepts(retirementInAcceptance(day));
        assertThat(components.get(component).retiresOn()).isPresent();
    }

    private String retirementInAcceptance(LocalDate day) {
        String number = operativeRequirementOnBallot(Map.of("category", "RETIREMENT", "component", component.value()));
        workingGroupVotes(number, "YYY YYY");
        councilDecides(number, "YYYY YYYY");
        managerPlans(number, Map.of(PLANNED_DATE.name(), day.toString()));
        managerImplements(number);
        return number;
    }
}
