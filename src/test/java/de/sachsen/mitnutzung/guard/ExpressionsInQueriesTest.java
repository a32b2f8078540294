package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.api.Answer;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.api.StoredState;
import de.sachsen.mitnutzung.api.TasklistSession;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Served
@DisplayName("Security 1, CVE-2026-109432: nobody evaluates expressions through queries and filters")
class ExpressionsInQueriesTest {

    private static final String HOSTILE = "${''.getClass().forName('" + Trace.class.getName() + "').newInstance()}";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void noTraceYet() {
        Trace.left = false;
    }

    @AfterEach
    void noTraceLeft() {
        assertThat(Trace.left).isFalse();
        scenario.forgetRunningCases();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assigneeExpression",
                "assigneeLikeExpression",
                "ownerExpression",
                "candidateUserExpression",
                "candidateGroupExpression",
                "candidateGroupsExpression",
                "involvedUserExpression",
                "processInstanceBusinessKeyExpression",
                "processInstanceBusinessKeyLikeExpression",
                "createdBeforeExpression",
                "createdAfterExpression",
                "createdOnExpression",
                "updatedAfterExpression",
                "dueDateExpression",
                "dueBeforeExpression",
                "dueAfterExpression",
                "followUpDateExpression",
                "followUpBeforeExpression",
                "followUpBeforeOrNotExistentExpression",
                "followUpAfterExpression"
            })
    void security_1_an_expression_in_an_ad_hoc_query_is_refused(String parameter) {
        StoredState before = StoredState.of(jdbc);
        String filter = filter("Meine Aufgaben");
        Map<String, Object> plain = Map.of(parameter, HOSTILE);
        Map<String, Object> nested = Map.of("orQueries", List.of(plain));

        for (Map<String, Object> query : List.of(plain, nested)) {
            for (String path : List.of(
                    "/task",
                    "/task/count",
                    "/filter/" + filter + "/list",
                    "/filter/" + filter + "/count",
                    "/filter/" + filter + "/singleResult")) {
                cases.as("state1").post("/engine-rest" + path, query).is(400);
            }
        }
        for (String path : List.of("/task", "/task/count")) {
            cases.as("state1")
                    .get("/engine-rest" + path + "?" + parameter + "="
                            + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8))
                    .is(400);
        }
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @Test
    void security_1_tasklists_interface_refuses_them_too() {
        TasklistSession member = new TasklistSession(cases.port(), "state1");
        Map<String, Object> nested = Map.of("orQueries", List.of(Map.of("candidateUserExpression", HOSTILE)));

        for (String path : List.of("/task", "/task/count", "/filter/" + filter("Meine Aufgaben") + "/list")) {
            member.post(path, nested).is(400);
        }
    }

    @Test
    void security_1_a_stored_filter_does_not_help() {
        for (Map<String, Object> query : List.<Map<String, Object>>of(
                Map.of("candidateUserExpression", HOSTILE),
                Map.of("orQueries", List.of(Map.of("dueBeforeExpression", HOSTILE))))) {
            Answer created = cases.as("admin")
                    .post(
                            "/engine-rest/filter/create",
                            Map.of("resourceType", "Task", "name", "Feindlich", "query", query));
            if (created.status() == 200) {
                String id = created.text("id");
                for (String way : List.of("list", "count", "singleResult")) {
                    cases.as("admin")
                            .get("/engine-rest/filter/" + id + "/" + way)
                            .is(400);
                    cases.as("admin")
                            .post("/engine-rest/filter/" + id + "/" + way, Map.of())
                            .is(400);
                }
                cases.as("admin")
                        .send("DELETE", "/engine-rest/filter/" + id, null)
                        .is(204);
            } else {
                created.is(400);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${currentUser()} ",
                "${currentUser().concat('x')}",
                "${now().toString()}",
                "#{currentUser()}",
                "${dateTime()}"
            })
    void security_1_nothing_but_the_three_allowed_expressions_to_the_letter(String expression) {
        cases.as("state1")
                .post("/engine-rest/task", Map.of("orQueries", List.of(Map.of("candidateUserExpression", expression))))
                .is(400);
    }

    @Test
    void security_1_the_three_that_tasklist_needs_are_evaluated() {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);

        assertThat(found("state1", Map.of("candidateUserExpression", "${currentUser()}")))
                .contains(task);
        assertThat(found("state1", Map.of("dueAfterExpression", "${now()}"))).contains(task);
        assertThat(found("state1", Map.of("dueBeforeExpression", "${now()}"))).doesNotContain(task);
        String submitted = cases.submitted();
        String check = cases.task("office", submitted, "userTask_checkRequirement");
        assertThat(found("office", Map.of("candidateGroupsExpression", "${currentUserGroups()}")))
                .contains(check);
    }

    @Test
    void security_1_the_shipped_filters_show_a_vote_to_member_and_deputy() {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);

        for (String user : List.of("state1", "state1deputy")) {
            for (String filter : List.of("Meine Aufgaben", "Meine Abstimmungen")) {
                JsonNode listed = cases.as(user)
                        .get("/engine-rest/filter/" + filter(filter) + "/list?maxResults=100")
                        .is(200)
                        .json();
                assertThat(listed.findValuesAsText("id")).contains(task);
            }
        }
    }

    @Test
    void security_6_text_that_looks_like_an_expression_is_never_evaluated() {
        Map<String, Object> draft = Cases.draft("title", HOSTILE);
        draft.put("description", HOSTILE);
        String number = cases.submitted(draft);
        cases.assessed(number);
        cases.votes("state1", number, "NO", HOSTILE).is(204);

        assertThat(cases.requirement(number).path("title").asText()).isEqualTo(HOSTILE);
    }

    private List<String> found(String user, Map<String, String> query) {
        return cases.as(user)
                .post("/engine-rest/task?maxResults=200", Map.of("orQueries", List.of(query)))
                .is(200)
                .json()
                .findValuesAsText("id");
    }

    private String filter(String name) {
        return cases.as("state1")
                .get("/engine-rest/filter?maxResults=50&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .is(200)
                .json()
                .get(0)
                .path("id")
                .asText();
    }
}
