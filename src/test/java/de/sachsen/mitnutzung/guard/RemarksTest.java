package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.api.TasklistSession;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Comments and attachments, about which the engine asks for no permission; both made by the application itself here. */
@Served
class RemarksTest {

    private static final String SECRET = "Nur für die Beteiligten";
    private static final String REST = "/engine-rest";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    TaskService tasks;

    private String task;
    private List<String> ofTheTask;
    private String ofTheCase;
    private String content;

    @BeforeEach
    void remark() {
        String number = cases.submitted();
        task = cases.task("office", number, "userTask_checkRequirement");
        JsonNode open = cases.as("office").get(REST + "/task/" + task).is(200).json();
        String instance = open.path("processInstanceId").asText();
        String comment = tasks.createComment(task, instance, SECRET).getId();
        String attachment = tasks.createAttachment(
                        "text/plain",
                        task,
                        instance,
                        SECRET,
                        SECRET,
                        new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8)))
                .getId();
        ofTheTask = List.of(
                "/task/" + task + "/comment",
                "/task/" + task + "/comment/" + comment,
                "/task/" + task + "/attachment",
                "/task/" + task + "/attachment/" + attachment);
        content = "/task/" + task + "/attachment/" + attachment + "/data";
        ofTheCase = "/process-instance/" + instance + "/comment";
    }

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
    }

    @Test
    void security_4_whoever_has_not_the_task_reads_neither_comments_nor_attachments() {
        for (String user : List.of("provider1", "requester2", "state1", "agent1", "protection")) {
            TasklistSession session = new TasklistSession(cases.port(), user);
            for (String path : ofTheTask) {
                assertThat(cases.as(user).get(REST + path).isRefused().body())
                        .as("%s %s", user, path)
                        .doesNotContain(SECRET);
                assertThat(session.send("GET", path, null).isRefused().body())
                        .as("%s %s in Tasklist", user, path)
                        .doesNotContain(SECRET);
            }
            assertThat(cases.as(user).get(REST + ofTheCase).body()).as(user).doesNotContain(SECRET);
            HttpResponse<String> file = download(user);
            assertThat(file.statusCode()).as(user).isEqualTo(403);
            assertThat(file.body()).as(user).doesNotContain(SECRET);
            assertThat(session.send("GET", ofTheCase, null).body()).as(user).doesNotContain(SECRET);
        }
    }

    @Test
    void security_4_a_candidate_reads_comments_and_attachments_of_the_task() {
        TasklistSession session = new TasklistSession(cases.port(), "office");
        for (String path : ofTheTask) {
            assertThat(cases.as("office").get(REST + path).is(200).body())
                    .as(path)
                    .contains(SECRET);
            assertThat(session.send("GET", path, null).is(200).body())
                    .as("%s in Tasklist", path)
                    .contains(SECRET);
        }
        assertThat(cases.as("office").get(REST + ofTheCase).is(200).body()).contains(SECRET);
        assertThat(download("office").body()).isEqualTo(SECRET);
    }

    @Test
    void security_4_nobody_adds_changes_or_removes_a_remark() {
        for (String user : List.of("office", "provider1", "admin")) {
            TasklistSession session = new TasklistSession(cases.port(), user);
            for (String path : List.of(ofTheTask.get(1), ofTheTask.get(3), ofTheTask.get(0))) {
                cases.as(user).send("DELETE", REST + path, null).isRefused();
                session.send("DELETE", path, null).isRefused();
            }
            String added = "{\"message\":\"x\"}";
            cases.as(user)
                    .send("POST", REST + "/task/" + task + "/comment/create", added)
                    .isRefused();
            session.send("POST", "/task/" + task + "/comment/create", added).isRefused();
        }
        assertThat(tasks.getTaskComments(task)).hasSize(1);
        assertThat(tasks.getTaskAttachments(task)).hasSize(1);
    }

    private HttpResponse<String> download(String user) {
        String credentials = user + ":" + DemoUsers.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + cases.port() + REST + content))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofString())
                .join();
    }
}
