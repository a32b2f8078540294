package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.api.Answer;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.api.TasklistSession;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What hostile requests once found, each for itself. */
@Served
@DisplayName("Bad input: what the caller asks wrongly is not the server's error, and tells nothing of its inner works")
class FailuresOfTheEngineTest {

    private static final int FIVE_MEGABYTES = 5_000_000;
    private static final String JSON = "Content-Type: application/json\r\n";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    ProcessEngine engine;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/requirements", "/engine-rest/task", "/camunda/api/engine/engine/default/task"})
    void five_megabytes_are_refused_before_they_are_read(String path) {
        try (Wire wire = new Wire(cases.port())) {
            String credentials = path.startsWith("/camunda")
                    ? new TasklistSession(cases.port(), "state1").headers()
                    : cases.as("state1").headers();
            Wire.Reply reply = wire.send("POST", path, credentials + JSON, new byte[FIVE_MEGABYTES]);

            assertThat(reply.status()).isEqualTo(413);
            assertThat(reply.body()).contains("Anfrage zu groß");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/requirements", "/engine-rest/task"})
    void five_megabytes_without_a_length_are_refused_when_they_are_too_many(String path) {
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + cases.as("requester1").headers() + JSON + "Transfer-Encoding: chunked\r\n\r\n";
        byte[] body = (Integer.toHexString(FIVE_MEGABYTES) + "\r\n{\"title\":\"" + "x".repeat(FIVE_MEGABYTES - 12)
                        + "\"}\r\n0\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (Wire wire = new Wire(cases.port())) {
            Wire.Reply reply = wire.send(head.getBytes(StandardCharsets.US_ASCII), body, false);

            assertThat(reply.status()).as(reply.body()).isEqualTo(413);
        }
    }

    @Test
    void what_is_done_or_never_was_is_not_found() {
        String number = cases.onBallot();
        String done = cases.voteTask("state1", number);
        cases.votes("state1", number, "YES").is(204);

        for (String path : new String[] {
            "/task/" + done + "/variables/seat",
            "/task/" + done + "/identity-links",
            "/case-execution/none/variables/x",
            "/metrics/activity-instance-start/sum"
        }) {
            told(cases.as("admin").get("/engine-rest" + path), 404);
        }
    }

    @Test
    void what_is_not_to_be_seen_is_forbidden() {
        String decision = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("ballot-outcome")
                .latestVersion()
                .singleResult()
                .getId();

        told(cases.as("state1").get("/engine-rest/decision-definition/" + decision), 403);
    }

    @Test
    void criteria_that_the_engine_makes_wrong_sql_of_are_the_callers() {
        told(cases.as("admin").get("/engine-rest/job?processInstanceId=a&processInstanceIds=b"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task",
                "/group/create",
                "/authorization/create",
                "/process-definition/key/ballot/restart",
                "/migration/validate",
                "/identity/password-policy",
                "/job/retries"
            })
    void bodies_that_are_too_deep_or_lack_something_are_the_callers(String path) {
        told(cases.as("admin").send("POST", "/engine-rest" + path, "[".repeat(5_000) + "]".repeat(5_000)), 400);
        told(cases.as("admin").send("POST", "/engine-rest" + path, "{\"sorting\":7,\"instructions\":7}"), 400, 200);
        if (!path.equals("/task")) {
            told(cases.as("admin").send("POST", "/engine-rest" + path, "{}"), 400, 403);
        }
    }

    @Test
    void headers_that_nobody_understands_are_the_callers() {
        try (Wire wire = new Wire(cases.port())) {
            Wire.Reply language = wire.send(
                    "GET",
                    "/engine-rest/process-definition/key/ballot/rendered-form",
                    cases.as("state1").headers() + "Accept-Language: " + "de,".repeat(300) + "xx;q=9\r\n",
                    new byte[0]);
            Wire.Reply charset = wire.send(
                    "POST",
                    "/engine-rest/filter/none/list",
                    cases.as("state1").headers() + "Content-Type: application/json; charset=nirgendwo\r\n",
                    "{}".getBytes(StandardCharsets.US_ASCII));
            Wire.Reply upload = wire.send(
                    "POST",
                    "/api/v1/requirements",
                    cases.as("requester1").headers() + "Content-Type: multipart/form-data; boundary=\r\n",
                    "{}".getBytes(StandardCharsets.US_ASCII));

            assertThat(language.status()).as(language.body()).isBetween(400, 499);
            assertThat(charset.status()).as(charset.body()).isBetween(400, 499);
            assertThat(upload.status()).as(upload.body()).isEqualTo(415);
        }
    }

    @Test
    void a_person_without_an_id_is_the_callers() {
        told(cases.as("state1").post("/engine-rest/user/create", Map.of("profile", Map.of())), 400, 403);
    }

    private static void told(Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(answer.body()).isIn((Object[]) statuses);
        assertThat(answer.body()).doesNotContain("org.camunda", "java.", "Exception:", "\tat ", "SQL", "JsonToken");
    }
}
