package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** Brings requirements to where a test needs them, over HTTP only and as the people whose task it is. */
@TestComponent
public class Cases {

    public static final List<String> WORKING_GROUP =
            List.of("state1", "state2", "state3", "municipal1", "municipal2", "municipal3");
    public static final List<String> COUNCIL =
            List.of("council1", "council2", "council3", "council4", "council5", "council6", "council7", "council8");

    private final ObjectProvider<ServletWebServerApplicationContext> server;
    private final Scenario scenario;

    Cases(ObjectProvider<ServletWebServerApplicationContext> server, Scenario scenario) {
        this.server = server;
        this.scenario = scenario;
    }

    public Caller as(String user) {
        return new Caller(port(), user);
    }

    public int port() {
        return server.getObject().getWebServer().getPort();
    }

    /** A requirement as it is posted. */
    public static Map<String, Object> draft() {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", "Hundesteuer online anmelden");
        draft.put("description", "Bürgerinnen und Bürger sollen ihren Hund online anmelden können.");
        draft.put("component", "amt24");
        draft.put("category", "DEVELOPMENT");
        draft.put("legalObligation", false);
        draft.put("urgency", 3);
        draft.put("estimatedMunicipalities", 120);
        draft.put("personalData", true);
        return draft;
    }

    public static Map<String, Object> draft(String field, Object value) {
        Map<String, Object> draft = draft();
        draft.put(field, value);
        return draft;
    }

    public String submitted() {
        return submitted(draft());
    }

    public String submitted(Map<String, Object> draft) {
        return as("requester1").post("/api/v1/requirements", draft).is(201).text("id");
    }

    /** As far as the working group's open ballot. */
    public String onBallot() {
        String number = submitted();
        assessed(number);
        return number;
    }

    public void checked(String number) {
        submits("office", number, "userTask_checkRequirement", Map.of("checkResult", "COMPLETE"));
    }

    public void assessed(String number) {
        checked(number);
        submits(
                "manager",
                number,
                "userTask_assessEffort",
                Map.of("effortPersonDays", 40, "costEuro", 30000, "feasible", true));
        submits("office", number, "userTask_assessBenefit", Map.of("benefit", 8, "reach", 120, "strategicFit", 6));
        submits("protection", number, "userTask_assessProtection", Map.of("protectionRisk", 4));
        scenario.settle();
    }

    /** A matter of routine that waits for the decision of the component's managers. */
    public String awaitingRoutineDecision() {
        Map<String, Object> draft = draft("category", "OPERATION");
        draft.put("personalData", false);
        String number = submitted(draft);
        checked(number);
        submits(
                "manager",
                number,
                "userTask_assessEffort",
                Map.of("effortPersonDays", 2, "costEuro", 500, "feasible", true));
        submits("office", number, "userTask_assessBenefit", Map.of("benefit", 5, "reach", 20, "strategicFit", 5));
        scenario.settle();
        return number;
    }

    /** A routine decision that waits for being called in. */
    public String decidedByRoutine() {
        String number = awaitingRoutineDecision();
        submits("manager", number, "userTask_decideRoutine", Map.of("routineDecision", "ACCEPT", "routineNote", "Ja."));
        return number;
    }

    /** A change of the agreement that both bodies adopted and whose signatures the office is to record. */
    public String awaitingSignatures() {
        Map<String, Object> draft = draft("category", "AGREEMENT");
        draft.put("component", null);
        String number = submitted(draft);
        assessed(number);
        bodyVotes(WORKING_GROUP, number, "YYYYYY");
        submits("office", number, "userTask_prepareReferral", Map.of("recommendation", "Zustimmen."));
        submits("council1", number, "userTask_councilDisposition", Map.of("disposition", "VOTE"));
        scenario.settle();
        bodyVotes(COUNCIL, number, "YYYYYYYY");
        submits(
                "manager",
                number,
                "userTask_planImplementation",
                Map.of(
                        "planResult",
                        "PLANNED",
                        "release",
                        "2027",
                        "plannedDate",
                        LocalDate.now().plusMonths(3).toString()));
        scenario.settle();
        return number;
    }

    public void submits(String user, String number, String task, Map<String, ?> fields) {
        submit(user, task(user, number, task), fields).is(204);
    }

    public Answer submit(String user, String task, Map<String, ?> fields) {
        return as(user).post("/engine-rest/task/" + task + "/submit-form", Caller.form(fields));
    }

    public Answer votes(String user, String number, String vote) {
        return votes(user, number, vote, "Der Aufwand steht in keinem Verhältnis.");
    }

    public Answer votes(String user, String number, String vote, String reason) {
        Map<String, Object> fields = new HashMap<>(Map.of("vote", vote));
        if (vote.equals("NO")) {
            fields.put("reason", reason);
        }
        return submit(user, voteTask(user, number), fields);
    }

    /** One letter for each seat, state first: Y, N, A, or - for silence. */
    public void bodyVotes(List<String> body, String number, String letters) {
        for (int seat = 0; seat < letters.length(); seat++) {
            String user = body.get(seat);
            switch (letters.charAt(seat)) {
                case 'Y' -> votes(user, number, "YES").is(204);
                case 'N' -> votes(user, number, "NO").is(204);
                case 'A' -> votes(user, number, "ABSTAIN").is(204);
                default -> {}
            }
        }
        scenario.settle();
    }

    public String voteTask(String user, String number) {
        return task(user, number, "userTask_castVote");
    }

    /** The open task that the person sees. */
    public String task(String user, String number, String task) {
        JsonNode found = tasks(user, number, task);
        assertThat(found).as("open %s of %s for %s", task, number, user).hasSize(1);
        return found.get(0).path("id").asText();
    }

    public JsonNode tasks(String user, String number, String task) {
        return as(user).get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=%s&maxResults=100"
                        .formatted(number, task))
                .is(200)
                .json();
    }

    public JsonNode requirement(String number) {
        return as("office").get("/api/v1/requirements/" + number).is(200).json();
    }

    public String status(String number) {
        return requirement(number).path("status").asText();
    }

    /** The newest ballot on the requirement, as somebody sees it. */
    public JsonNode ballot(String viewer, String number) {
        return as(viewer)
                .get("/api/v1/ballots?requirement=" + number)
                .is(200)
                .json()
                .at("/items/0");
    }
}
