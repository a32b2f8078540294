package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Exclusions over HTTP, asked rightly, wrongly and by those whom they are not for. */
@Served
class ExclusionsApiTest {

    private static final Map<String, Object> REASON = Map.of("reason", "Verwandtschaft");
    private static final String DECIDE = "userTask_decideExclusion";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    @Test
    void a_declaration_is_created_and_shown_to_body_and_office_without_answers() {
        String number = cases.onBallot();
        Answer created = cases.as("state1").post(exclusions(number), REASON).is(201);
        assertThat(created.location()).endsWith(exclusions(number));
        assertThat(created.text("seat")).isEqualTo("WG-STATE-1");
        assertThat(created.text("capacity")).isEqualTo("MEMBER");
        assertThat(created.text("state")).isEqualTo("PENDING");
        assertThat(created.json().path("declaration").asBoolean()).isTrue();
        answers("state2", number, "CONFIRM").is(204);

        for (String reader : List.of("office", "municipal3", "state1")) {
            JsonNode shown =
                    cases.as(reader).get(exclusions(number)).is(200).json().at("/items/0");
            assertThat(shown.path("state").asText()).isEqualTo("PENDING");
            assertThat(shown.has("confirm") || shown.has("deny")).isFalse();
        }
        for (String stranger : List.of("requester1", "council1", "manager", "admin")) {
            cases.as(stranger).get(exclusions(number)).isProblem(403);
        }
        scenario.timePasses(Duration.ofDays(5));
        JsonNode decided =
                cases.as("office").get(exclusions(number)).is(200).json().at("/items/0");
        assertThat(decided.path("state").asText()).isEqualTo("CONFIRMED");
        assertThat(decided.path("confirm").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_posted_wrongly_is_refused_and_changes_nothing() {
        String number = cases.onBallot();
        Caller state1 = cases.as("state1");
        state1.post(exclusions(number), Map.of()).isProblem(400);
        state1.post(exclusions(number), Map.of("reason", " ")).isProblem(400);
        state1.post(exclusions(number), Map.of("reason", 7)).isProblem(400);
        state1.post(exclusions(number), Map.of("reason", "x".repeat(4001))).isProblem(400);
        state1.post(exclusions(number), Map.of("reason", "x", "seat", "'; drop table vote"))
                .isProblem(400);
        state1.post(exclusions(number), Map.of("reason", "x", "seat", "WG-STATE-2", "capacity", "CHAIR"))
                .isProblem(400);
        state1.post(exclusions(number), Map.of("reason", "x", "person", "state2"))
                .isProblem(400);
        state1.send("POST", exclusions(number), "[]").isProblem(400);
        state1.post("/api/v1/ballots/ABS-2026-999999/exclusions", REASON).isProblem(404);
        for (String stranger : List.of("requester1", "office", "admin", "council1")) {
            cases.as(stranger).post(exclusions(number), REASON).isProblem(403);
        }
        assertThat(cases.as("office")
                        .get(exclusions(number))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void whoever_is_suspended_or_excluded_votes_on_no_way_and_the_deputy_does() {
        String number = cases.onBallot();
        String vote = cases.voteTask("state1", number);
        cases.as("state1").post(exclusions(number), REASON).is(201);
        cases.as("state1").post(exclusions(number), REASON).isProblem(409);
        assertThat(cannotVote("state1", vote)).contains("noch entschieden");
        for (String seat : List.of("state2", "state3", "municipal1", "municipal2", "municipal3")) {
            answers(seat, number, "CONFIRM").is(204);
        }
        scenario.settle();
        assertThat(cannotVote("state1", vote)).contains("ausgeschlossen");
        cannotVote("admin", vote);
        cannotVote("office", vote);
        cannotVote("state2", vote);
        cases.submit("state1deputy", vote, Map.of("vote", "YES")).is(204);
    }

    private String cannotVote(String user, String task) {
        Map<String, Object> yes = Caller.form(Map.of("vote", "YES"));
        cases.as(user).post("/engine-rest/task/" + task + "/complete", yes).isRefused();
        cases.as(user)
                .post("/engine-rest/task/" + task + "/bpmnError", Map.of("errorCode", "x"))
                .isRefused();
        return cases.as(user)
                .post("/engine-rest/task/" + task + "/submit-form", yes)
                .isRefused()
                .body();
    }

    @Test
    void a_seat_decides_once_and_nobody_else_decides() {
        String number = cases.onBallot();
        cases.as("state1").post(exclusions(number), REASON).is(201);
        String task = cases.task("state2", number, DECIDE);
        for (String other : List.of("state1", "state1deputy", "state3", "council1", "office", "admin", "requester1")) {
            cases.submit(other, task, Map.of("exclusion", "DENY")).isRefused();
        }
        cases.submit("state2", task, Map.of("exclusion", "PERHAPS")).is(400);
        cases.submit("state2", task, Map.of()).is(400);
        cases.submit("state2", task, Map.of("exclusion", "DENY", "confirmed", true))
                .is(400);
        cases.submit("state2deputy", task, Map.of("exclusion", "CONFIRM")).is(204);
        cases.submit("state2", task, Map.of("exclusion", "DENY")).isRefused();
        assertThat(cases.tasks("state2", number, DECIDE)).isEmpty();
        cases.as("municipal1")
                .post("/engine-rest/message", Map.of("messageName", "exclusionRaised"))
                .isRefused();
    }

    @Test
    void how_many_seats_count_follows_the_exclusions() {
        String number = cases.onBallot();
        cases.as("state1").post(exclusions(number), REASON).is(201);
        cases.as("state1deputy").post(exclusions(number), REASON).is(201);
        assertThat(cases.ballot("state2", number).path("eligible").asInt()).isEqualTo(6);
        scenario.timePasses(Duration.ofDays(5));
        assertThat(cases.ballot("state2", number).path("eligible").asInt()).isEqualTo(5);
    }

    private Answer answers(String user, String number, String answer) {
        return cases.submit(user, cases.task(user, number, DECIDE), Map.of("exclusion", answer));
    }

    private String exclusions(String number) {
        return "/api/v1/ballots/" + cases.ballot("office", number).path("id").asText() + "/exclusions";
    }
}
