package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.api.Caller;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.ExtraPeople;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.api.TasklistSession;
import de.sachsen.mitnutzung.organisation.JoinOrganisation;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Managers act for their components only. The demonstration's manager has all; here is one who has a single one. */
@Served
class ComponentManagersTest {

    private static final String ONE_COMPONENT = "geomanager";
    private static final Map<String, Object> EFFORT =
            Map.of("effortPersonDays", 40, "costEuro", 30000, "feasible", true);

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    IdentityService identities;

    @Autowired
    JoinOrganisation joinOrganisation;

    private ExtraPeople extra;

    @BeforeEach
    void appoint() {
        extra = new ExtraPeople(identities, joinOrganisation);
        extra.add(ONE_COMPONENT, Groups.MANAGERS, Groups.managersOf("geobak"));
    }

    @AfterEach
    void dismiss() {
        extra.close();
        scenario.forgetRunningCases();
    }

    @Test
    void a_manager_of_one_component_neither_sees_nor_takes_nor_completes_a_task_of_another() {
        String number = checked("amt24");
        String task = cases.task("manager", number, "userTask_assessEffort");
        Caller stranger = cases.as(ONE_COMPONENT);
        TasklistSession session = new TasklistSession(cases.port(), ONE_COMPONENT);
        Map<String, String> self = Map.of("userId", ONE_COMPONENT);

        assertThat(cases.tasks(ONE_COMPONENT, number, "userTask_assessEffort")).isEmpty();
        stranger.get("/engine-rest/task/" + task).isRefused();
        session.send("GET", "/task/" + task, null).isRefused();
        for (String action : List.of("/claim", "/assignee")) {
            stranger.post("/engine-rest/task/" + task + action, self).isRefused();
            session.post("/task/" + task + action, self).isRefused();
        }
        for (String action : List.of("/submit-form", "/complete")) {
            stranger.post("/engine-rest/task/" + task + action, Caller.form(EFFORT))
                    .isRefused();
            session.post("/task/" + task + action, Caller.form(EFFORT)).isRefused();
        }

        assertThat(cases.task("manager", number, "userTask_assessEffort")).isEqualTo(task);
        cases.submit("manager", task, EFFORT).is(204);
    }

    @Test
    void a_manager_of_one_component_does_its_own() {
        String number = checked("geobak");
        String task = cases.task(ONE_COMPONENT, number, "userTask_assessEffort");

        cases.as(ONE_COMPONENT)
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", ONE_COMPONENT))
                .is(204);
        cases.submit(ONE_COMPONENT, task, EFFORT).is(204);
    }

    private String checked(String component) {
        String number = cases.submitted(Cases.draft("component", component));
        cases.checked(number);
        return number;
    }
}
