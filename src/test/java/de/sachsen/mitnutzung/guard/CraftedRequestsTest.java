package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.api.StoredState;
import de.sachsen.mitnutzung.api.TasklistSession;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that no page of ours sends; names in braces stand for parts of one open ballot. */
@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Security 3 and 4, the guard denies by default: crafted requests change nothing")
class CraftedRequestsTest {

    private record Request(String method, String path, String body) {

        @Override
        public String toString() {
            return method + " " + path + (body.isEmpty() ? "" : " " + body);
        }
    }

    /** Of a voter, and of an administrator with all the engine's rights. */
    private static final List<Request> REFUSED_TO_ALL = List.of(
            // the task
            new Request(
                    "POST", "/task/{task}/bpmnError", "{'errorCode':'X','variables':{'outcome':{'value':'ADOPTED'}}}"),
            new Request("POST", "/task/{task}/bpmnEscalation", "{'escalationCode':'X'}"),
            new Request("POST", "/task/{task}/resolve", "{'variables':{'vote':{'value':'YES'}}}"),
            new Request("POST", "/task/{task}/delegate", "{'userId':'municipal1'}"),
            new Request("POST", "/task/{task}/delegate", "{'userId':'state1'}"),
            new Request("POST", "/task/{task}/assignee", "{'userId':'municipal1'}"),
            new Request("POST", "/task/{task}/claim", "{'userId':'municipal1'}"),
            new Request("POST", "/task/{task}/identity-links", "{'userId':'municipal1','type':'candidate'}"),
            new Request("POST", "/task/{task}/identity-links", "{'groupId':'office','type':'candidate'}"),
            new Request("POST", "/task/{task}/identity-links", "{'userId':'municipal1','type':'assignee'}"),
            new Request("POST", "/task/{task}/identity-links/delete", "{'userId':'state1','type':'candidate'}"),
            new Request("PUT", "/task/{task}", "{'name':'Anders','assignee':'municipal1'}"),
            new Request("DELETE", "/task/{task}", ""),
            new Request("POST", "/task/create", "{'name':'Eigene Aufgabe','assignee':'state1'}"),
            new Request("PUT", "/task/{task}/variables/vote", "{'value':'YES'}"),
            new Request("PUT", "/task/{task}/variables/seat", "{'value':'WG-MUNICIPAL-1'}"),
            new Request("POST", "/task/{task}/variables", "{'modifications':{'ballot':{'value':'ABS-2026-0001'}}}"),
            new Request("DELETE", "/task/{task}/variables/seat", ""),
            new Request("PUT", "/task/{task}/localVariables/seat", "{'value':'WG-MUNICIPAL-1'}"),
            new Request("POST", "/task/{task}/localVariables", "{'modifications':{'seat':{'value':'X'}}}"),
            new Request("DELETE", "/task/{task}/localVariables/seatView", ""),
            new Request("POST", "/task/{task}/comment/create", "{'message':'Ich habe JA gestimmt'}"),
            new Request("POST", "/task/{task}/comment/create", "{'message':'x','processInstanceId':'{instance}'}"),
            // the execution and the process
            new Request("POST", "/execution/{execution}/signal", "{}"),
            new Request("POST", "/execution/{execution}/messageSubscriptions/withdrawRequirement/trigger", "{}"),
            new Request("POST", "/execution/{execution}/create-incident", "{'incidentType':'x','configuration':'x'}"),
            new Request("POST", "/message", "{'messageName':'withdrawRequirement','businessKey':'{number}'}"),
            new Request("POST", "/message", "{'messageName':'calledIn','processInstanceId':'{evaluation}'}"),
            new Request("POST", "/message", "{'messageName':'withdrawRequirement','all':true}"),
            new Request("POST", "/signal", "{'name':'anything'}"),
            new Request("POST", "/signal", "{'name':'anything','executionId':'{execution}'}"),
            new Request("POST", "/condition", "{'variables':{'councilVerdict':{'value':'ADOPTED'}}}"),
            new Request(
                    "POST",
                    "/process-instance/{instance}/modification-async",
                    "{'instructions':[{'type':'startBeforeActivity','activityId':'serviceTask_closeBallot'}]}"),
            new Request(
                    "POST",
                    "/process-instance/message-async",
                    "{'messageName':'withdrawRequirement','processInstanceIds':['{evaluation}']}"),
            new Request(
                    "POST",
                    "/process-instance/variables-async",
                    "{'processInstanceIds':['{instance}'],'variables':{'outcome':{'value':'X'}}}"),
            new Request("POST", "/process-instance/delete", "{'processInstanceIds':['{instance}']}"),
            new Request(
                    "POST",
                    "/process-instance/suspended-async",
                    "{'suspended':true,'processInstanceIds':['{instance}']}"),
            new Request("POST", "/process-instance/job-retries", "{'retries':0,'processInstances':['{instance}']}"),
            new Request("POST", "/process-instance/{instance}/comment", "{'message':'x'}"),
            new Request(
                    "POST",
                    "/modification/execute",
                    "{'processDefinitionId':'{definition}','processInstanceIds':['{instance}'],'instructions':[{'type':'cancel','activityId':'userTask_castVote'}]}"),
            new Request(
                    "POST",
                    "/modification/executeAsync",
                    "{'processDefinitionId':'{definition}','processInstanceIds':['{instance}'],'instructions':[{'type':'cancel','activityId':'userTask_castVote'}]}"),
            new Request(
                    "POST",
                    "/migration/generate",
                    "{'sourceProcessDefinitionId':'{definition}','targetProcessDefinitionId':'{definition}'}"),
            new Request(
                    "POST",
                    "/migration/execute",
                    "{'migrationPlan':{'sourceProcessDefinitionId':'{definition}','targetProcessDefinitionId':'{definition}','instructions':[]},'processInstanceIds':['{instance}']}"),
            new Request(
                    "POST",
                    "/process-definition/{definition}/restart",
                    "{'processInstanceIds':['{instance}'],'instructions':[{'type':'startBeforeActivity','activityId':'userTask_castVote'}]}"),
            new Request(
                    "POST",
                    "/process-definition/{definition}/restart-async",
                    "{'processInstanceIds':['{instance}'],'instructions':[{'type':'startBeforeActivity','activityId':'userTask_castVote'}]}"),
            new Request("DELETE", "/process-definition/{definition}?cascade=true", ""),
            new Request("DELETE", "/process-definition/key/ballot?cascade=true", ""),
            new Request("PUT", "/process-definition/{definition}/history-time-to-live", "{'historyTimeToLive':0}"),
            // decisions, external tasks, batches, history, metrics
            new Request(
                    "POST",
                    "/decision-definition/key/ballot-outcome/evaluate",
                    "{'variables':{'outcome':{'value':'TIE'}}}"),
            new Request("PUT", "/decision-definition/{decision}/history-time-to-live", "{'historyTimeToLive':0}"),
            new Request(
                    "POST",
                    "/external-task/fetchAndLock",
                    "{'workerId':'w','maxTasks':1,'topics':[{'topicName':'t','lockDuration':1000}]}"),
            new Request("PUT", "/external-task/retries", "{'retries':1,'externalTaskIds':['x']}"),
            new Request("POST", "/external-task/retries-async", "{'retries':1,'externalTaskIds':['x']}"),
            new Request("POST", "/external-task/none/complete", "{'workerId':'w'}"),
            new Request("POST", "/external-task/none/bpmnError", "{'workerId':'w','errorCode':'x'}"),
            new Request("POST", "/history/process-instance/delete", "{'historicProcessInstanceIds':['{instance}']}"),
            new Request("DELETE", "/history/process-instance/{instance}", ""),
            new Request("DELETE", "/history/process-instance/{instance}/variable-instances", ""),
            new Request(
                    "POST",
                    "/history/process-instance/set-removal-time",
                    "{'calculatedRemovalTime':true,'historicProcessInstanceIds':['{instance}']}"),
            new Request("POST", "/history/cleanup", ""),
            new Request("DELETE", "/history/user-operation/none", ""),
            new Request("DELETE", "/metrics/task-worker", ""),
            new Request("POST", "/telemetry/configuration", "{'enableTelemetry':true}"),
            new Request("PUT", "/job/{job}/priority", "{'priority':1}"),
            new Request("PUT", "/job-definition/{jobDefinition}/jobPriority", "{'priority':1,'includeJobs':true}"),
            new Request("POST", "/job/retries", "{'retries':0,'jobIds':['{job}']}"),
            new Request("DELETE", "/job/{job}", ""),
            new Request("POST", "/case-definition/none/create", "{}"));

    /** Of a voter; an administrator may, and leaves a trace in the operation log. */
    private static final List<Request> REFUSED_TO_VOTERS = List.of(
            new Request("PUT", "/execution/{execution}/localVariables/seat", "{'value':'WG-MUNICIPAL-1'}"),
            new Request("POST", "/execution/{execution}/localVariables", "{'modifications':{'seat':{'value':'X'}}}"),
            new Request("DELETE", "/execution/{execution}/localVariables/seat", ""),
            new Request("PUT", "/process-instance/{instance}/variables/ballot", "{'value':'ABS-2026-0001'}"),
            new Request("PUT", "/process-instance/{evaluation}/variables/route", "{'value':'ROUTINE'}"),
            new Request(
                    "POST",
                    "/process-instance/{evaluation}/variables",
                    "{'modifications':{'councilVerdict':{'value':'ADOPTED'}}}"),
            new Request("DELETE", "/process-instance/{instance}/variables/deadline", ""),
            new Request(
                    "POST",
                    "/process-instance/{instance}/modification",
                    "{'instructions':[{'type':'startBeforeActivity','activityId':'serviceTask_closeBallot'}]}"),
            new Request("PUT", "/process-instance/{instance}/suspended", "{'suspended':true}"),
            new Request("PUT", "/process-instance/suspended", "{'suspended':true,'processDefinitionKey':'ballot'}"),
            new Request("DELETE", "/process-instance/{instance}", ""),
            new Request(
                    "PUT",
                    "/process-definition/{definition}/suspended",
                    "{'suspended':true,'includeProcessInstances':true}"),
            new Request("PUT", "/process-definition/suspended", "{'suspended':true,'processDefinitionKey':'ballot'}"),
            new Request("POST", "/job/{job}/execute", ""),
            new Request("PUT", "/job/{job}/duedate", "{'duedate':'2020-01-01T00:00:00.000+0000'}"),
            new Request("POST", "/job/{job}/duedate/recalculate", ""),
            new Request("PUT", "/job/{job}/retries", "{'retries':0}"),
            new Request("PUT", "/job/{job}/suspended", "{'suspended':true}"),
            new Request("PUT", "/job/suspended", "{'suspended':true,'processDefinitionKey':'ballot'}"),
            new Request("PUT", "/job-definition/{jobDefinition}/suspended", "{'suspended':true,'includeJobs':true}"),
            new Request("PUT", "/job-definition/{jobDefinition}/retries", "{'retries':0}"),
            new Request(
                    "POST", "/filter/create", "{'resourceType':'Task','name':'Meiner','query':{},'owner':'state1'}"),
            new Request("PUT", "/filter/{filter}", "{'resourceType':'Task','name':'Anders','query':{}}"),
            new Request("DELETE", "/filter/{filter}", ""),
            new Request(
                    "POST",
                    "/user/create",
                    "{'profile':{'id':'eve','firstName':'E','lastName':'V'},'credentials':{'password':'Sehr-geheim-2026!'}}"),
            new Request(
                    "PUT",
                    "/user/municipal1/credentials",
                    "{'password':'Sehr-geheim-2026!','authenticatedUserPassword':'Mitnutzung-Demo-26'}"),
            new Request("PUT", "/user/municipal1/profile", "{'id':'municipal1','firstName':'E','lastName':'V'}"),
            new Request("DELETE", "/user/municipal1", ""),
            new Request("POST", "/user/municipal1/unlock", ""),
            new Request("POST", "/group/create", "{'id':'eves','name':'E','type':'X'}"),
            new Request("PUT", "/group/camunda-admin/members/{voter}", ""),
            new Request("PUT", "/group/office/members/{voter}", ""),
            new Request("DELETE", "/group/workinggroup/members/municipal1", ""),
            new Request("DELETE", "/group/workinggroup", ""),
            new Request(
                    "POST",
                    "/authorization/create",
                    "{'type':1,'permissions':['ALL'],'userId':'{voter}','resourceType':7,'resourceId':'*'}"),
            new Request(
                    "POST",
                    "/authorization/create",
                    "{'type':0,'permissions':['ALL'],'userId':'*','resourceType':6,'resourceId':'*'}"),
            new Request("PUT", "/incident/none/annotation", "{'annotation':'x'}"));

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    private final Map<String, String> parts = new HashMap<>();
    private TasklistSession tasklist;

    /** As it was after the last request. */
    private StoredState known;

    private Map<String, Long> knownWrites;

    @BeforeAll
    void openABallot() {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);
        JsonNode open =
                cases.as("state1").get("/engine-rest/task/" + task).is(200).json();
        parts.put("{number}", number);
        parts.put("{voter}", "state1");
        parts.put("{task}", task);
        parts.put("{instance}", open.path("processInstanceId").asText());
        parts.put("{execution}", open.path("executionId").asText());
        parts.put("{definition}", open.path("processDefinitionId").asText());
        parts.put("{evaluation}", scenario.instanceOf("requirement-evaluation", number));
        parts.put(
                "{job}",
                engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(parts.get("{instance}"))
                        .activityId("boundaryTimer_deadline")
                        .singleResult()
                        .getId());
        parts.put(
                "{jobDefinition}",
                engine.getManagementService()
                        .createJobDefinitionQuery()
                        .processDefinitionId(parts.get("{definition}"))
                        .activityIdIn("boundaryTimer_deadline")
                        .singleResult()
                        .getId());
        parts.put(
                "{decision}",
                engine.getRepositoryService()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("ballot-outcome")
                        .latestVersion()
                        .singleResult()
                        .getId());
        parts.put(
                "{filter}",
                engine.getFilterService()
                        .createFilterQuery()
                        .filterName("Meine Abstimmungen")
                        .singleResult()
                        .getId());
        tasklist = new TasklistSession(cases.port(), "state1");
        remember();
    }

    @AfterAll
    void forget() {
        scenario.forgetRunningCases();
    }

    static Stream<Arguments> refusedToVoters() {
        return Stream.concat(REFUSED_TO_ALL.stream(), REFUSED_TO_VOTERS.stream())
                .map(Arguments::of);
    }

    static Stream<Arguments> refusedToAll() {
        return REFUSED_TO_ALL.stream().map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedToVoters")
    void security_3_a_voter_gets_nowhere_on_the_engines_interface(Request request) {
        cases.as("state1")
                .send(request.method(), "/engine-rest" + filled(request.path()), body(request))
                .isRefused();

        nothingChanged();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedToVoters")
    void security_3_a_voter_gets_nowhere_on_tasklists_interface(Request request) {
        tasklist.send(request.method(), filled(request.path()), body(request)).isRefused();

        nothingChanged();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedToAll")
    void security_3_an_administrator_with_all_rights_gets_nowhere_either(Request request) {
        cases.as("admin")
                .send(request.method(), "/engine-rest" + filled(request.path()), body(request))
                .isRefused();

        nothingChanged();
    }

    /** Reads everything again only if a table was written at all. */
    private void nothingChanged() {
        Map<String, Long> writes = StoredState.writes(jdbc);
        if (!writes.equals(knownWrites)) {
            StoredState before = known;
            remember();
            before.isUnchangedIn(known);
        }
    }

    private void remember() {
        knownWrites = StoredState.writes(jdbc);
        known = StoredState.of(jdbc);
    }

    @Test
    void security_3_nobody_deploys_a_model() {
        String boundary = "mitnutzung";
        String upload = """
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
                --mitnutzung--\r
                """;
        for (String user : List.of("state1", "office", "admin")) {
            cases.as(user)
                    .send("POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=" + boundary, upload)
                    .isRefused();
            String deployment = engine.getRepositoryService()
                    .createDeploymentQuery()
                    .listPage(0, 1)
                    .get(0)
                    .getId();
            cases.as(user)
                    .send("POST", "/engine-rest/deployment/" + deployment + "/redeploy", "{}")
                    .isRefused();
            cases.as(user)
                    .send("DELETE", "/engine-rest/deployment/" + deployment + "?cascade=true", null)
                    .isRefused();
        }
        nothingChanged();
    }

    @Test
    void security_4_nobody_attaches_a_file() {
        String upload = """
                --mitnutzung\r
                Content-Disposition: form-data; name="attachment-name"\r
                \r
                beleg\r
                --mitnutzung\r
                Content-Disposition: form-data; name="content"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                Inhalt\r
                --mitnutzung--\r
                """;
        for (String user : List.of("state1", "municipal1", "office", "admin")) {
            cases.as(user)
                    .send(
                            "POST",
                            "/engine-rest/task/" + parts.get("{task}") + "/attachment/create",
                            "multipart/form-data; boundary=mitnutzung",
                            upload)
                    .isRefused();
        }
        nothingChanged();
    }

    @Test
    void security_8_what_an_administrator_does_to_a_running_case_is_in_the_operation_log() {
        String number = cases.submitted();
        String instance = cases.as("office")
                .get("/engine-rest/task/" + cases.task("office", number, "userTask_checkRequirement"))
                .text("processInstanceId");
        cases.as("admin")
                .send("PUT", "/engine-rest/process-instance/" + instance + "/variables/note", "{\"value\":\"x\"}")
                .is(204);

        assertThat(engine.getHistoryService()
                        .createUserOperationLogQuery()
                        .processInstanceId(instance)
                        .userId("admin")
                        .list())
                .extracting(UserOperationLogEntry::getOperationType)
                .contains(UserOperationLogEntry.OPERATION_TYPE_SET_VARIABLE);
        remember();
    }

    @Test
    void security_8_an_administrator_runs_a_job_and_is_told_that_it_went_well() {
        String number = cases.onBallot();
        String reminder =
                engine.getManagementService().createJobQuery().activityId("boundaryTimer_reminder").list().stream()
                        .filter(job -> number.equals(engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey()))
                        .findFirst()
                        .orElseThrow()
                        .getId();
        cases.as("admin").post("/engine-rest/job/" + reminder + "/execute").is(204);

        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .jobId(reminder)
                        .count())
                .isZero();
        remember();
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace(part.getKey(), part.getValue());
        }
        return filled;
    }

    private String body(Request request) {
        return request.body().isEmpty() ? null : filled(request.body()).replace('\'', '"');
    }
}
