package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.api.Answer;
import de.sachsen.mitnutzung.api.Caller;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.api.StoredState;
import de.sachsen.mitnutzung.api.TasklistSession;
import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.platform.process.FormHandler;
import de.sachsen.mitnutzung.platform.process.ProcessForm;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every form of the application, where a case comes by it: a field that it does not have, and a wrong value in each that
 * it has, on every way to submit it. A form that no case here comes by is missed in the end.
 */
@Served
@DisplayName("Security 3, the guard: every form takes its own fields in their own types, and nothing else")
class FormFieldsTest {

    private static final String INVENTED = "erfundenesFeld";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ObjectProvider<FormHandler> handlers;

    private final Set<ProcessForm> tried = new HashSet<>();
    private final Map<String, TasklistSession> sessions = new HashMap<>();

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    @Test
    void security_3_an_unknown_field_or_a_wrong_type_is_named_and_nothing_is_stored_on_any_way() {
        start("requester1");
        fromSubmissionToAcceptance();
        withdrawal();
        agreement();
        routineThatIsLate();

        assertThat(tried).isEqualTo(handlers.stream().map(FormHandler::form).collect(Collectors.toSet()));
    }

    private void start(String user) {
        ProcessForm form = form("startEvent_requirementSubmitted");
        String id = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(form.processId())
                .latestVersion()
                .singleResult()
                .getId();
        isKeptTo(
                user,
                form,
                List.of(
                        "/process-definition/key/" + form.processId() + "/submit-form",
                        "/process-definition/key/" + form.processId() + "/start",
                        "/process-definition/" + id + "/submit-form",
                        "/process-definition/" + id + "/start"));
    }

    private void fromSubmissionToAcceptance() {
        String number = cases.as("requester2")
                .post("/api/v1/requirements", Cases.draft())
                .is(201)
                .text("id");
        submits(
                "office",
                number,
                "userTask_checkRequirement",
                Map.of("checkResult", "INCOMPLETE", "checkNote", "Wer?"));
        Map<String, Object> completed = Cases.draft();
        completed.put("answer", "Alle.");
        submits("requester2", number, "userTask_completeRequirement", completed);
        cases.checked(number);
        submits(
                "manager",
                number,
                "userTask_assessEffort",
                Map.of("effortPersonDays", 40, "costEuro", 30000, "feasible", true));
        submits("office", number, "userTask_assessBenefit", Map.of("benefit", 8, "reach", 120, "strategicFit", 6));
        submits("protection", number, "userTask_assessProtection", Map.of("protectionRisk", 4));
        scenario.settle();
        exclusion(number);
        submits("state1", number, "userTask_castVote", Map.of("vote", "YES"));
        for (String member : Cases.WORKING_GROUP.subList(1, 6)) {
            cases.votes(member, number, "YES").is(204);
        }
        referralRequest(number);
        submits(
                "manager",
                number,
                "userTask_planImplementation",
                Map.of(
                        "planResult",
                        "PLANNED",
                        "release",
                        "4.2.0",
                        "plannedDate",
                        LocalDate.now().plusMonths(3).toString(),
                        "pilot",
                        "14511000"));
        submits("manager", number, "userTask_implement", Map.of("implementationNote", "Freigeschaltet."));
        scenario.settle();
        submits("requester2", number, "userTask_acceptResult", Map.of("accepted", true));
        submits("requester1", number, "userTask_acceptPilot", Map.of("accepted", true));
        assertThat(cases.status(number)).isEqualTo("CLOSED");
    }

    private void exclusion(String number) {
        String ballot = cases.ballot("office", number).path("id").asText();
        cases.as("municipal1")
                .post("/api/v1/ballots/" + ballot + "/exclusions", Map.of("reason", "Verwandtschaft"))
                .is(201);
        submits("state1", number, "userTask_decideExclusion", Map.of("exclusion", "DENY"));
        for (String seat : List.of("state2", "state3", "municipal2", "municipal3")) {
            cases.submits(seat, number, "userTask_decideExclusion", Map.of("exclusion", "DENY"));
        }
        scenario.settle();
    }

    /** The period, which is over at once in these tests, lasts an hour here. */
    private void referralRequest(String number) {
        String ballot = cases.ballot("office", number).path("id").asText();
        jdbc.sql("update referral_period set until = until + interval '1' hour where ballot = ?")
                .param(ballot)
                .update();
        scenario.settle();
        isKeptTo("state1", number, "userTask_requestReferral");
        scenario.timePasses(Duration.ofHours(1).plusSeconds(1));
    }

    private void withdrawal() {
        String number = cases.submitted();
        String requirement = "/api/v1/requirements/" + number;
        assertThat(cases.as("requester2").post(requirement + "/cosignatures").status())
                .isLessThan(300);
        assertThat(cases.as("requester1").post(requirement + "/withdrawal").status())
                .isLessThan(300);
        scenario.settle();
        submits("requester2", number, "userTask_takeOver", Map.of("takeOver", true));
    }

    private void agreement() {
        isKeptTo("office", cases.awaitingSignatures(), "userTask_recordAgreement");
    }

    private void routineThatIsLate() {
        String number = cases.awaitingRoutineDecision();
        isKeptTo("manager", number, "userTask_decideRoutine");
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        submits("office", number, "userTask_prepareReferral", Map.of("recommendation", "Zustimmen."));
        isKeptTo("council1", number, "userTask_councilDisposition");
    }

    private void submits(String user, String number, String task, Map<String, ?> fields) {
        isKeptTo(user, number, task);
        cases.submits(user, number, task, fields);
    }

    private void isKeptTo(String user, String number, String element) {
        String task = cases.task(user, number, element);
        isKeptTo(user, form(element), List.of("/task/" + task + "/submit-form", "/task/" + task + "/complete"));
        assertThat(cases.task(user, number, element)).as("still open").isEqualTo(task);
    }

    private void isKeptTo(String user, ProcessForm form, List<String> ways) {
        StoredState before = StoredState.of(jdbc);
        TasklistSession session = sessions.computeIfAbsent(user, who -> new TasklistSession(cases.port(), who));
        for (String way : ways) {
            for (Map<String, Object> wrong : wrong(form)) {
                Object body = Caller.form(wrong);
                for (Answer answer : List.of(
                        cases.as(user).post("/engine-rest" + way, body),
                        cases.as(user).post("/engine-rest/engine/default" + way, body),
                        session.post(way, body))) {
                    String field = wrong.keySet().iterator().next();
                    assertThat(answer.status())
                            .as("%s of %s: %s", field, way, answer.body())
                            .isEqualTo(400);
                    assertThat(answer.text("message")).contains("(Feld „" + field + "“)");
                }
            }
        }
        before.isUnchangedIn(StoredState.of(jdbc));
        tried.add(form);
    }

    /** One that the form does not have, and each that it has with a value of another type. */
    private static List<Map<String, Object>> wrong(ProcessForm form) {
        List<Map<String, Object>> wrong = form.fields().stream()
                .map(field -> Map.of(field.name(), another(field)))
                .collect(Collectors.toList());
        wrong.add(Map.of(INVENTED, "x"));
        return wrong;
    }

    private static Object another(FormField<?> field) {
        return switch (field.type()) {
            case "text", "date", "choice" -> 7;
            case "number" -> "sieben";
            case "boolean" -> "ja";
            default -> throw new AssertionError("no other value for the new type " + field.type());
        };
    }

    private ProcessForm form(String element) {
        return handlers.stream()
                .map(FormHandler::form)
                .filter(form -> form.elementId().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
