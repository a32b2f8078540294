package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.api.StoredState;
import de.sachsen.mitnutzung.api.TasklistSession;
import de.sachsen.mitnutzung.guard.Routes.Route;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Security 3, the guard: every address that can write, with what it needs to work")
class WritingRoutesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What answers, and why it may: nothing of it writes. */
    private static final Map<String, Pattern> ALLOWED = Map.of(
            "searches, whose criteria come in a body",
            Pattern.compile(".*/(task|execution|process-instance|variable-instance|job|job-definition|external-task"
                    + "|group|case-instance|case-execution|history/[a-z-]+|schema/log|incident)(/count)?"),
            "shows a saved filter",
            Pattern.compile(".*/filter/\\{id}/(list|count|singleResult)"),
            "Cockpit's searches",
            Pattern.compile(
                    "/camunda/api/cockpit/plugin/base/\\{engine}/.*(process-instances?|process-definitions|incident|count)"),
            "says whether a new password would do",
            Pattern.compile(".*/identity/password-policy"));

    /** What is not called here. */
    private static final Map<String, Pattern> LEFT_OUT = Map.of(
            "signs for one's own seat, see ProcedureApiTest",
            Pattern.compile("/api/v1/ballots/\\{id}/referral-request"),
            "ends the sender's own session",
            Pattern.compile("/camunda/api/admin/auth/user/.*/logout"),
            "releases a task of one's own, see EngineRoutesTest",
            Pattern.compile(".*/task/\\{id}/unclaim"));

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ServletWebServerApplicationContext application;

    private Set<Route> writing;
    private CaseParts parts;

    @BeforeAll
    void openABallot() throws ReflectiveOperationException {
        writing = Routes.of(application).stream().filter(Route::writes).collect(Collectors.toCollection(TreeSet::new));
        parts = CaseParts.onBallot(cases, engine, "municipal3");
        assertThat(writing).hasSizeGreaterThan(650);
    }

    @AfterAll
    void forget() {
        scenario.forgetRunningCases();
    }

    /** The member is one whose vote is still open, and who may therefore do more than anybody else. */
    @ParameterizedTest
    @ValueSource(strings = {"requester1", "municipal3", "office"})
    void security_3_whatever_can_write_is_refused_and_changes_nothing(String sender) {
        String basic = cases.as(sender).headers();
        String session = new TasklistSession(cases.port(), sender).headers();
        // whoever acts for the first time gets an opaque id, refused or not
        cases.as(sender)
                .post("/api/v1/requirements/" + parts.number() + "/call-in")
                .isRefused();
        StoredState before = StoredState.of(jdbc);
        Set<Route> called = new TreeSet<>();
        Set<String> allowed = new TreeSet<>();
        try (Wire wire = new Wire(cases.port())) {
            for (Route route : writing) {
                if (LEFT_OUT.values().stream()
                        .anyMatch(paths -> paths.matcher(route.path()).matches())) {
                    called.add(route);
                    continue;
                }
                String address = parts.addresses(route.path()).get(0);
                boolean forPrograms = route.isUnder("/engine-rest") || route.isUnder("/api");
                for (String body : List.of(json(route, sender), upload())) {
                    boolean upload = body.startsWith("--");
                    Wire.Reply reply = wire.send(
                            route.method(),
                            address + (route.method().equals("DELETE") ? "?cascade=true&skipCustomListeners=true" : ""),
                            (forPrograms ? basic : session) + "Content-Type: "
                                    + (upload ? "multipart/form-data; boundary=mitnutzung" : "application/json")
                                    + "\r\n",
                            body.getBytes(StandardCharsets.UTF_8));
                    called.add(route);
                    if (reply.status() >= 200 && reply.status() < 300) {
                        allowed.add(reasonOf(route, reply));
                    } else {
                        assertThat(reply.status())
                                .as("%s for %s: %s", route, sender, reply.body())
                                .isBetween(400, 499);
                    }
                }
            }
        }

        assertThat(called).isEqualTo(writing);
        before.isUnchangedIn(StoredState.of(jdbc));
        assertThat(allowed).isNotEmpty();
    }

    private static String reasonOf(Route route, Wire.Reply reply) {
        return ALLOWED.entrySet().stream()
                .filter(reason -> reason.getValue().matcher(route.path()).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError(route + " answers " + reply.status() + " " + reply.body()))
                .getKey();
    }

    /** One body that has whatever any of the engine's addresses asks for; what it does not know it ignores. */
    private String json(Route route, String sender) {
        String path = route.path();
        Map<String, Object> value = Map.of("value", "ADOPTED", "type", "String");
        Map<String, Object> body = new HashMap<>();
        // task, variables
        body.put("userId", path.endsWith("/claim") ? "state1" : "municipal1");
        body.put("variables", Map.of("outcome", value, "vote", Map.of("value", "YES")));
        body.put("processVariables", Map.of("outcome", value));
        body.put("modifications", Map.of("outcome", value));
        body.put("deletions", List.of("deadline"));
        body.put("value", "ADOPTED");
        body.put("name", "Anders");
        body.put("assignee", "municipal1");
        body.put("groupId", "office");
        body.put("message", "Ich habe JA gestimmt");
        // events, tokens
        body.put("messageName", "withdrawRequirement");
        body.put("businessKey", parts.number());
        body.put("all", true);
        body.put("errorCode", "x");
        body.put("escalationCode", "x");
        body.put("incidentType", "x");
        body.put("configuration", "x");
        body.put("annotation", "x");
        List<Map<String, String>> instructions =
                List.of(Map.of("type", "startBeforeActivity", "activityId", "serviceTask_closeBallot"));
        body.put("instructions", instructions);
        if (path.endsWith("/start")) {
            body.put("startInstructions", instructions);
        }
        body.put("processInstanceIds", List.of(parts.instance()));
        body.put("historicProcessInstanceIds", List.of(parts.instance()));
        body.put("processInstances", List.of(parts.instance()));
        body.put("processDefinitionKey", "ballot");
        body.put("suspended", true);
        body.put("includeProcessInstances", true);
        body.put("jobIds", List.of("x"));
        body.put("retries", 0);
        body.put("priority", 1);
        body.put("includeJobs", true);
        body.put("duedate", "2020-01-01T00:00:00.000+0000");
        body.put("deleteReason", "x");
        body.put("historyTimeToLive", 0);
        body.put("calculatedRemovalTime", true);
        // external tasks
        body.put("workerId", "w");
        body.put("maxTasks", 1);
        body.put("lockDuration", 1000);
        body.put("newDuration", 1000);
        body.put("externalTaskIds", List.of("x"));
        body.put("topics", List.of(Map.of("topicName", "t", "lockDuration", 1000)));
        // people, rights, filters
        body.put("id", "eve");
        body.put("firstName", "E");
        body.put("lastName", "V");
        body.put("profile", Map.of("id", "eve", "firstName", "E", "lastName", "V"));
        body.put("username", "municipal1");
        body.put("password", "Sehr-geheim-2026!");
        body.put("authenticatedUserPassword", DemoUsers.PASSWORD);
        body.put(
                "credentials",
                Map.of("password", "Sehr-geheim-2026!", "authenticatedUserPassword", DemoUsers.PASSWORD));
        body.put("permissions", List.of("ALL"));
        body.put("resourceId", "*");
        body.put("resourceType", path.contains("/filter") ? "Task" : 6);
        body.put("owner", sender);
        body.put("enableTelemetry", true);
        body.put(
                "type",
                path.contains("/authorization") ? 1 : path.contains("/identity-links") ? "candidate" : "String");
        if (path.contains("/filter")) {
            body.put("query", Map.of());
        }
        if (path.contains("/migration")) {
            body.put("migrationPlan", Map.of("instructions", List.of()));
        }
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException onlyTextInside) {
            throw new IllegalStateException(onlyTextInside);
        }
    }

    private static String upload() {
        return """
                --mitnutzung\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                eigenes\r
                --mitnutzung\r
                Content-Disposition: form-data; name="data"; filename="own.bpmn"\r
                Content-Type: text/xml\r
                \r
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">\
                <process id="own" isExecutable="true"><startEvent id="s"/></process></definitions>\r
                --mitnutzung\r
                Content-Disposition: form-data; name="attachment-name"\r
                \r
                Beleg\r
                --mitnutzung\r
                Content-Disposition: form-data; name="content"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                Inhalt\r
                --mitnutzung--\r
                """;
    }
}
