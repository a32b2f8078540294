package de.sachsen.mitnutzung.scenario;

import static de.sachsen.mitnutzung.requirement.RequirementStatus.ADOPTED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.CLOSED;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_ACCEPTANCE;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_BALLOT;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.IN_IMPLEMENTATION;
import static de.sachsen.mitnutzung.requirement.RequirementStatus.REJECTED;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.ASSESS_EFFORT;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.CHANGES_SERVICE_CLASS;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.COST;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.EFFORT;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.FEASIBLE;
import static de.sachsen.mitnutzung.requirement.process.RequirementEvaluation.START;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.ACCEPTANCE_NOTE;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.ACCEPTED;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.ACCEPT_PILOT;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.ACCEPT_RESULT;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.AGREEMENT_TITLE;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.MUNICIPAL_SIGNED_ON;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.PILOT;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.PLANNED_DATE;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.PLAN_IMPLEMENTATION;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.PLAN_NOTE;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.PLAN_RESULT;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.RECORD_AGREEMENT;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.SERVICE_CLASS;
import static de.sachsen.mitnutzung.requirement.process.RequirementImplementation.STATE_SIGNED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.catalogue.Agreement;
import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.catalogue.Components;
import de.sachsen.mitnutzung.catalogue.Lifecycle;
import de.sachsen.mitnutzung.catalogue.ServiceClass;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to an adopted requirement until it is closed or given up. */
abstract class ImplementationStory extends Stories {

    @Autowired
    Components components;

    @Autowired
    Agreement agreement;

    @Test
    void closing_publishes_a_new_version_that_names_the_requirement_as_its_cause() {
        int before = components.get(new ComponentId("amt24")).version().number();
        String number = adopted(Map.of());
        managerPlans(number, Map.of());
        assertThat(status(number)).isEqualTo(IN_IMPLEMENTATION);
        managerImplements(number);
        assertThat(status(number)).isEqualTo(IN_ACCEPTANCE);
        assertThat(components.get(new ComponentId("amt24")).version().number()).isEqualTo(before);
        requesterAccepts(number);

        assertThat(status(number)).isEqualTo(CLOSED);
        assertThat(components.versions(new ComponentId("amt24")))
                .filteredOn(version -> version.number() == before + 1)
                .singleElement()
                .satisfies(version -> assertThat(version.cause().text()).isEqualTo(number));
    }

    @Test
    void a_first_refusal_goes_back_to_the_builders() {
        String number = adopted(Map.of());
        managerPlans(number, Map.of());
        managerImplements(number);
        assertThat(refusal(() -> scenario.submits("requester1", number, ACCEPT_RESULT, Map.of(ACCEPTED.name(), false))))
                .contains("warum");
        requesterRefuses(number);
        assertThat(status(number)).isEqualTo(IN_IMPLEMENTATION);
        managerImplements(number);
        requesterAccepts(number);
        assertThat(status(number)).isEqualTo(CLOSED);
    }

    @Test
    void after_a_second_refusal_the_working_group_votes_on_going_on() {
        String number = refusedTwice();
        assertThat(status(number)).isEqualTo(IN_BALLOT);
        assertThat(lastBallot(number).cycle()).isEqualTo(2);
        assertThat(lastBallot(number).motion()).contains("fortgesetzt");
        assertThat(scenario.shown("state1", scenario.taskFor("state1", number, BallotProcess.CAST_VOTE), "evidence"))
                .contains("\"score\":\"52 von 100\"", "\"costEuro\":\"30.000,00", "\"contributions\":[{");
        workingGroupVotes(number, "YYY YYY");
        assertThat(status(number)).isEqualTo(ADOPTED);
        isImplementedAndAccepted(number);
        assertThat(status(number)).isEqualTo(CLOSED);
    }

    @Test
    void the_working_group_can_end_what_was_refused_twice() {
        String number = refusedTwice();
        workingGroupVotes(number, "NNN NNN");
        assertThat(status(number)).isEqualTo(REJECTED);
        assertThat(hasEnded(number)).isTrue();
    }

    private String refusedTwice() {
        String number = adopted(Map.of());
        managerPlans(number, Map.of());
        managerImplements(number);
        requesterRefuses(number);
        managerImplements(number);
        requesterRefuses(number);
        return number;
    }

    @Test
    void what_cannot_be_implemented_goes_back_to_the_working_group() {
        String number = adopted(Map.of());
        Map<String, Object> result = Map.of(PLAN_RESULT.name(), "NOT_IMPLEMENTABLE");
        assertThat(refusal(() -> scenario.submits("manager", number, PLAN_IMPLEMENTATION, result)))
                .contains("Begründung");
        scenario.submits(
                "manager",
                number,
                PLAN_IMPLEMENTATION,
                Map.of(PLAN_RESULT.name(), "NOT_IMPLEMENTABLE", PLAN_NOTE.name(), "Schnittstelle fehlt."));
        assertThat(status(number)).isEqualTo(IN_BALLOT);
        workingGroupVotes(number, "NNN NNN");
        assertThat(status(number)).isEqualTo(REJECTED);
    }

    @Test
    void silence_after_a_reminder_is_acceptance_and_recorded_as_such() {
        String number = adopted(Map.of());
        managerPlans(number, Map.of());
        managerImplements(number);
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(IN_ACCEPTANCE);
        scenario.nextTimerFires(number);
        assertThat(status(number)).isEqualTo(CLOSED);
        assertThat(told(number)).anyMatch(text -> text.contains("Keine Antwort nach Erinnerung"));
    }

    @Test
    void a_pilot_municipality_accepts_beside_the_requester() {
        String number = adoptedForRequester2();
        managerPlans(number, Map.of(PILOT.name(), "14511000"));
        managerImplements(number);
        scenario.submits("requester2", number, ACCEPT_RESULT, Map.of(ACCEPTED.name(), true));
        assertThat(status(number)).isEqualTo(IN_ACCEPTANCE);
        scenario.submits("requester1", number, ACCEPT_PILOT, Map.of(ACCEPTED.name(), true));
        assertThat(status(number)).isEqualTo(CLOSED);
    }

    @Test
    void a_pilot_that_refuses_sends_it_back_even_when_the_requester_accepts() {
        String number = adoptedForRequester2();
        managerPlans(number, Map.of(PILOT.name(), "14511000"));
        managerImplements(number);
        scenario.submits(
                "requester1",
                number,
                ACCEPT_PILOT,
                Map.of(ACCEPTED.name(), false, ACCEPTANCE_NOTE.name(), "Läuft bei uns nicht."));
        scenario.submits("requester2", number, ACCEPT_RESULT, Map.of(ACCEPTED.name(), true));
        assertThat(status(number)).isEqualTo(IN_IMPLEMENTATION);
    }

    @Test
    void a_plan_names_a_release_a_future_date_and_a_pilot_that_can_accept() {
        String number = adopted(Map.of());
        assertThat(refusal(() -> managerPlans(number, Map.of(PLANNED_DATE.name(), "2020-01-01"))))
                .contains("Vergangenheit");
        assertThat(refusal(() -> managerPlans(number, Map.of(PILOT.name(), "15511000"))))
                .contains("Gemeindeschlüssel");
        assertThat(refusal(() -> managerPlans(number, Map.of(PILOT.name(), "14729000"))))
                .contains("niemanden");
        assertThat(scenario.openTasks(number)).containsExactly("userTask_planImplementation");
    }

    @Test
    void a_changed_agreement_is_recommended_to_the_partners_and_becomes_a_version_with_both_signatures() {
        int before = agreement.current().version().number();
        String number = strategicMatter("AGREEMENT");
        councilDecides(number, "YYYY YYYY");
        managerPlans(number, Map.of());
        Map<String, Object> signatures = Map.of(
                AGREEMENT_TITLE.name(), "Fassung mit neuer Kostenregelung",
                STATE_SIGNED_ON.name(), LocalDate.now(clock).minusDays(3).toString(),
                MUNICIPAL_SIGNED_ON.name(), LocalDate.now(clock).plusDays(1).toString());
        assertThat(refusal(() -> scenario.submits("office", number, RECORD_AGREEMENT, signatures)))
                .contains("Zukunft");
        scenario.submits(
                "office",
                number,
                RECORD_AGREEMENT,
                Map.of(
                        AGREEMENT_TITLE.name(), "Fassung mit neuer Kostenregelung",
                        STATE_SIGNED_ON.name(),
                                LocalDate.now(clock).minusDays(3).toString(),
                        MUNICIPAL_SIGNED_ON.name(),
                                LocalDate.now(clock).minusDays(1).toString()));
        assertThat(status(number)).isEqualTo(CLOSED);
        assertThat(agreement.current().version().number()).isEqualTo(before + 1);
    }

    @Test
    void a_retirement_sets_the_date_on_closing() {
        String number = strategicMatter("RETIREMENT");
        councilDecides(number, "YYYY YYYY");
        LocalDate end = LocalDate.now(clock).plusMonths(8);
        managerPlans(number, Map.of(PLANNED_DATE.name(), end.toString()));
        managerImplements(number);
        requesterAccepts(number);
        assertThat(status(number)).isEqualTo(CLOSED);
        assertThat(components.get(new ComponentId("geobak")).retiresOn()).contains(end);
        assertThat(components.get(new ComponentId("geobak")).lifecycle()).isEqualTo(Lifecycle.REPLACEMENT_PLANNED);
    }

    @Test
    void a_new_component_is_created_on_closing() {
        int before = components.all().size();
        String number = strategicMatter("NEW_COMPONENT");
        councilDecides(number, "YYYY YYYY");
        managerPlans(number, Map.of());
        managerImplements(number);
        requesterAccepts(number);
        assertThat(status(number)).isEqualTo(CLOSED);
        assertThat(components.all()).hasSize(before + 1);
    }

    @Test
    void the_tasks_of_a_new_component_are_done_by_all_managers_until_its_own_group_has_a_member() {
        String founding = strategicMatter("NEW_COMPONENT");
        councilDecides(founding, "YYYY YYYY");
        isImplementedAndAccepted(founding);
        ComponentId created = components.all().stream()
                .filter(component -> component.version().cause().text().equals(founding))
                .findFirst()
                .orElseThrow()
                .id();
        String group = Groups.managersOf(created.value());
        assertThat(engine.getIdentityService().createGroupQuery().groupId(group).singleResult())
                .satisfies(found -> assertThat(found.getName())
                        .isEqualTo("Komponentenverantwortliche Hundesteuer online anmelden"));

        String orphan = requesterSubmits(Map.of("component", created.value()));
        officeFindsItComplete(orphan);
        managerAssessesEffort(orphan, 40, 30000, Map.of());

        engine.getIdentityService().createMembership("agent3", group);
        String owned = requesterSubmits(Map.of("component", created.value()));
        officeFindsItComplete(owned);
        scenario.submits(
                "agent3", owned, ASSESS_EFFORT, Map.of(EFFORT.name(), 40, COST.name(), 30000, FEASIBLE.name(), true));
        assertThat(scenario.openTasks(owned)).doesNotContain("userTask_assessEffort");
    }

    @Test
    void a_changed_service_class_takes_effect_on_closing() {
        ComponentId esv = new ComponentId("esv");
        ServiceClass before = components.get(esv).serviceClass();
        String after = before == ServiceClass.D ? "C" : "D";
        String number = requesterSubmits(Map.of("component", "esv"));
        officeFindsItComplete(number);
        managerAssessesEffort(number, 40, 30000, Map.of(CHANGES_SERVICE_CLASS.name(), true));
        officeAssessesBenefit(number);
        protectionAssesses(number, 4);
        workingGroupVotes(number, "YYY YYY");
        councilDecides(number, "YYYY YYYY");

        assertThat(refusal(() -> managerPlans(number, Map.of()))).contains("Serviceklasse fehlt");
        managerPlans(number, Map.of(SERVICE_CLASS.name(), after));
        assertThat(told(number)).anyMatch(text -> text.contains("mit Serviceklasse " + after));
        managerImplements(number);
        assertThat(components.get(esv).serviceClass()).isEqualTo(before);
        requesterAccepts(number);

        assertThat(status(number)).isEqualTo(CLOSED);
        assertThat(components.get(esv).serviceClass()).isEqualTo(ServiceClass.valueOf(after));
        assertThat(components.get(esv).version().cause().text()).isEqualTo(number);
        assertThat(components.get(esv).version().note()).contains("Serviceklasse ist jetzt " + after);
    }

    @Test
    void a_service_class_changes_after_the_working_group_has_had_it_go_on_too() {
        ComponentId esv = new ComponentId("esv");
        String after = components.get(esv).serviceClass() == ServiceClass.B ? "C" : "B";
        String number = requesterSubmits(Map.of("component", "esv"));
        officeFindsItComplete(number);
        managerAssessesEffort(number, 40, 30000, Map.of(CHANGES_SERVICE_CLASS.name(), true));
        officeAssessesBenefit(number);
        protectionAssesses(number, 4);
        workingGroupVotes(number, "YYY YYY");
        councilDecides(number, "YYYY YYYY");
        scenario.submits(
                "manager",
                number,
                PLAN_IMPLEMENTATION,
                Map.of(PLAN_RESULT.name(), "NOT_IMPLEMENTABLE", PLAN_NOTE.name(), "Nicht mehr in diesem Jahr."));
        workingGroupVotes(number, "YYY YYY");
        if (!scenario.openTasks(number).contains("userTask_planImplementation")) {
            councilDecides(number, "YYYY YYYY");
        }

        managerPlans(number, Map.of(SERVICE_CLASS.name(), after));
        managerImplements(number);
        requesterAccepts(number);
        assertThat(components.get(esv).serviceClass()).isEqualTo(ServiceClass.valueOf(after));
    }

    @Test
    void nobody_changes_a_service_class_that_was_not_put_to_the_vote() {
        String number = adopted(Map.of());
        assertThat(refusal(() -> managerPlans(number, Map.of(SERVICE_CLASS.name(), "D"))))
                .contains("keine andere Serviceklasse");
        assertThat(refusal(() -> managerPlans(number, Map.of(SERVICE_CLASS.name(), "E"))))
                .contains("Serviceklasse");
        assertThat(scenario.openTasks(number)).containsExactly("userTask_planImplementation");
    }

    private String strategicMatter(String category) {
        boolean named = category.equals("RETIREMENT");
        String number = operativeRequirementOnBallot(Map.of("category", category, "component", named ? "geobak" : ""));
        workingGroupVotes(number, "YYY YYY");
        return number;
    }

    private String adopted(Map<String, Object> changes) {
        String number = operativeRequirementOnBallot(changes);
        workingGroupVotes(number, "YYY YYY");
        assertThat(status(number)).isEqualTo(ADOPTED);
        return number;
    }

    private String adoptedForRequester2() {
        String number = scenario.starts("requester2", START, draft(Map.of("component", "zcms")));
        officeFindsItComplete(number);
        operativeAssessments(number);
        workingGroupVotes(number, "YYY YYY");
        return number;
    }
}
