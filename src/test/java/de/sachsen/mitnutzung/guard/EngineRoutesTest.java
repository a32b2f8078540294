package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.api.Answer;
import de.sachsen.mitnutzung.api.Caller;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.api.StoredState;
import de.sachsen.mitnutzung.api.TasklistSession;
import de.sachsen.mitnutzung.platform.ClockOffset;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Served
@DisplayName("Security 3, the guard: the ways that are open, and what they ask for")
class EngineRoutesTest {

    private static final String START = "/engine-rest/process-definition/key/requirement-evaluation/";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClockOffset offset;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "start"})
    void security_3_a_requester_starts_a_requirement(String way) {
        Answer started = cases.as("requester1")
                .post(START + way, Caller.form(Cases.draft()))
                .is(200);
        String number = started.text("businessKey");

        assertThat(number).matches("ANF-\\d{4}-\\d{4}");
        assertThat(cases.requirement(number).path("title").asText())
                .isEqualTo(Cases.draft().get("title"));
        assertThat(cases.status(number)).isEqualTo("SUBMITTED");
    }

    @Test
    void security_3_tasklist_starts_a_requirement() {
        Answer started = new TasklistSession(cases.port(), "requester1")
                .post("/process-definition/key/requirement-evaluation/submit-form", Caller.form(Cases.draft()))
                .is(200);

        assertThat(cases.status(started.text("businessKey"))).isEqualTo("SUBMITTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "start"})
    void security_3_a_business_key_of_ones_own_is_not_taken(String way) {
        Map<String, Object> form = new HashMap<>(Caller.form(Cases.draft()));
        form.put("businessKey", "ANF-2026-9999");
        Answer started = cases.as("requester1").post(START + way, form).is(200);

        assertThat(started.text("businessKey")).isNotEqualTo("ANF-2026-9999");
        assertThat(cases.status(started.text("businessKey"))).isEqualTo("SUBMITTED");
    }

    @ParameterizedTest
    @CsvSource({"submit-form, office, 403", "start, office, 403", "submit-form, admin, 403", "start, state1, 403"})
    void security_3_a_start_by_somebody_else_is_refused(String way, String user, int status) {
        StoredState before = StoredState.of(jdbc);
        cases.as(user).post(START + way, Caller.form(Cases.draft())).is(status);

        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ballot", "council-referral", "requirement-implementation"})
    void security_3_called_processes_are_started_by_nobody(String process) {
        StoredState before = StoredState.of(jdbc);

        for (String user : List.of("requester1", "office", "admin")) {
            for (String way : List.of("submit-form", "start")) {
                cases.as(user)
                        .post("/engine-rest/process-definition/key/" + process + "/" + way, Caller.form(Map.of()))
                        .isRefused();
            }
        }
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @Test
    void security_3_a_start_in_the_middle_is_refused() {
        Map<String, Object> form = new HashMap<>(Caller.form(Cases.draft()));
        form.put(
                "startInstructions",
                List.of(Map.of("type", "startBeforeActivity", "activityId", "userTask_checkRequirement")));
        StoredState before = StoredState.of(jdbc);

        for (String user : List.of("requester1", "admin")) {
            cases.as(user).post(START + "start", form).is(403);
        }
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "start"})
    void security_3_an_unknown_field_of_a_start_is_named_and_nothing_is_stored(String way) {
        StoredState before = StoredState.of(jdbc);
        Answer refused = cases.as("requester1")
                .post(START + way, Caller.form(Cases.draft("route", "ROUTINE")))
                .is(400);

        assertThat(refused.body()).contains("route", "Dieses Formular kennt das Feld nicht.");
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void security_3_a_vote_is_cast_without_a_claim(String way) {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);
        cases.as("state1")
                .post("/engine-rest/task/" + task + "/" + way, Caller.form(Map.of("vote", "YES")))
                .is(204);

        assertThat(present(number)).isEqualTo(1);
        assertThat(cases.tasks("state1", number, "userTask_castVote")).isEmpty();
    }

    @Test
    void security_3_empty_and_absent_fields_are_the_same() {
        String number = cases.onBallot();
        Map<String, Object> fields = new HashMap<>();
        fields.put("vote", "YES");
        fields.put("reason", "");
        cases.submit("state1", cases.voteTask("state1", number), fields).is(204);
        fields.put("reason", null);
        cases.submit("state2", cases.voteTask("state2", number), fields).is(204);

        assertThat(present(number)).isEqualTo(2);
    }

    @Test
    void security_3_member_and_deputy_claim_and_release_for_each_other() {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);
        claim("state1", task, "state1").is(204);
        assertThat(assignee(task)).isEqualTo("state1");
        assertThat(cases.as("state1deputy")
                        .get("/engine-rest/user/state1/profile")
                        .is(200)
                        .text("lastName"))
                .as("the holder's name, not only the id")
                .isEqualTo("Staat 1");
        cases.as("state1deputy").get("/engine-rest/user/state2/profile").isRefused();
        assertThat(claim("state1deputy", task, "state1deputy").is(409).text("message"))
                .startsWith("Diese Aufgabe bearbeitet gerade jemand anderes.");
        cases.as("state1deputy").post("/engine-rest/task/" + task + "/unclaim").is(204);
        assertThat(assignee(task)).isEqualTo("null");
        claim("state1deputy", task, "state1deputy").is(204);

        assertThat(assignee(task)).isEqualTo("state1deputy");
        assertThat(cases.voteTask("state1", number)).as("a claim hides nothing").isEqualTo(task);
        cases.votes("state1", number, "YES").is(204);
        assertThat(present(number)).as("a claim keeps nobody from voting").isEqualTo(1);
    }

    @Test
    void security_3_who_voted_is_who_signed_in_whoever_claimed() {
        String number = cases.onBallot();
        claim("state1", cases.voteTask("state1", number), "state1").is(204);
        cases.votes("state1deputy", number, "YES").is(204);

        assertThat(jdbc.sql("select capacity from vote v join ballot b on b.id = v.ballot where b.requirement = ?")
                        .param(number)
                        .query(String.class)
                        .list())
                .containsExactly("DEPUTY");
    }

    @Test
    void security_3_other_tasks_wait_for_whoever_claimed_them() {
        String number = cases.submitted();
        String task = cases.task("office", number, "userTask_checkRequirement");
        claim("office", task, "office").is(204);

        cases.submit("office", task, Map.of("checkResult", "COMPLETE")).is(204);
    }

    @ParameterizedTest
    @CsvSource({
        "state1deputy, state1",
        "state1, state1deputy",
        "state2, state1",
        "office, state1",
        "admin, state1",
        "state2, state2",
        "office, office",
        "admin, admin"
    })
    void security_3_nobody_claims_for_somebody_else_or_what_is_not_theirs(String actor, String forWhom) {
        String task = cases.voteTask("state1", cases.onBallot());
        StoredState before = StoredState.of(jdbc);
        claim(actor, task, forWhom).is(403);

        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void security_3_an_unknown_field_of_a_task_is_named_and_the_task_stays_open(String way) {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);
        StoredState before = StoredState.of(jdbc);
        Answer refused = cases.as("state1")
                .post("/engine-rest/task/" + task + "/" + way, Caller.form(Map.of("vote", "YES", "outcome", "ADOPTED")))
                .is(400);

        assertThat(refused.body()).contains("outcome", "Dieses Formular kennt das Feld nicht.");
        before.isUnchangedIn(StoredState.of(jdbc));
        assertThat(cases.voteTask("state1", number)).isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"variables\":{\"vote\":{\"value\":1}}}",
                "{\"variables\":{\"vote\":{\"value\":true}}}",
                "{\"variables\":{\"vote\":{\"value\":\"yes\"}}}",
                "{\"variables\":{\"vote\":{\"value\":\"MAYBE\"}}}",
                "{\"variables\":{\"vote\":{\"value\":[\"YES\"]}}}",
                "{\"variables\":{\"vote\":{\"value\":\"{}\",\"type\":\"Json\"}}}",
                "{\"variables\":{\"vote\":{\"value\":\"rO0ABXA=\",\"type\":\"Bytes\"}}}",
                "{\"variables\":{\"vote\":{\"value\":\"rO0ABXA=\",\"type\":\"Object\",\"valueInfo\":"
                        + "{\"objectTypeName\":\"java.lang.String\",\"serializationDataFormat\":"
                        + "\"application/x-java-serialized-object\"}}}}",
                "{\"variables\":{\"vote\":{\"value\":\"\\\"YES\\\"\",\"type\":\"Object\",\"valueInfo\":"
                        + "{\"objectTypeName\":\"java.lang.String\",\"serializationDataFormat\":\"application/json\"}}}}",
                "{\"variables\":{\"vote\":{}}}",
                "{\"variables\":{}}",
                "{}",
                "{\"variables\":{\"vote\":{\"value\":\"NO\"}}}",
                "{\"variables\":{\"vote\":{\"value\":\"NO\"},\"reason\":{\"value\":\"  \"}}}",
                "{\"variables\":{\"vote\":{\"value\":\"YES\"},\"reason\":{\"value\":7}}}",
                "{\"variables\":{\"vote\":\"YES\"}}",
                "{"
            })
    void security_3_a_wrong_type_or_a_no_without_reason_is_refused(String body) {
        String task = cases.voteTask("state1", cases.onBallot());
        StoredState before = StoredState.of(jdbc);

        for (String way : List.of("submit-form", "complete")) {
            cases.as("state1")
                    .send("POST", "/engine-rest/task/" + task + "/" + way, body)
                    .is(400);
        }
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @Test
    void security_3_a_reason_beyond_4000_characters_is_refused_and_4000_are_taken() {
        String number = cases.onBallot();
        cases.votes("state1", number, "NO", "x".repeat(4_001)).is(400);
        cases.votes("state1", number, "NO", "x".repeat(4_000)).is(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state2", "municipal1", "council1", "office", "requester1", "manager", "admin"})
    void security_3_nobody_votes_without_the_seat(String user) {
        String task = cases.voteTask("state1", cases.onBallot());
        StoredState before = StoredState.of(jdbc);

        for (String way : List.of("submit-form", "complete")) {
            Answer refused = cases.as(user)
                    .post("/engine-rest/task/" + task + "/" + way, Caller.form(Map.of("vote", "YES")))
                    .is(403);
            assertThat(refused.body()).contains("Diese Aufgabe ist Ihnen nicht zugeordnet.");
        }
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @Test
    void security_3_an_administrator_with_all_rights_neither_votes_nor_hands_a_vote_out() {
        String task = cases.voteTask("state1", cases.onBallot());
        StoredState before = StoredState.of(jdbc);

        for (String path : List.of("/assignee", "/claim", "/delegate")) {
            cases.as("admin")
                    .post("/engine-rest/task/" + task + path, Map.of("userId", "admin"))
                    .is(403);
        }
        cases.as("admin")
                .post("/engine-rest/task/" + task + "/identity-links", Map.of("userId", "admin", "type", "candidate"))
                .is(403);
        cases.submit("admin", task, Map.of("vote", "YES")).is(403);
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @ParameterizedTest
    @CsvSource({"state1, state1", "state1, state1deputy", "state1deputy, state1"})
    void security_3_a_seat_votes_once(String first, String second) {
        String number = cases.onBallot();
        String task = cases.voteTask(first, number);
        cases.submit(first, task, Map.of("vote", "YES")).is(204);
        StoredState before = StoredState.of(jdbc);
        Answer refused = cases.submit(second, task, Map.of("vote", "ABSTAIN")).is(409);

        assertThat(refused.text("message")).isEqualTo("Diese Aufgabe ist nicht mehr offen.");
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @Test
    void security_3_a_vote_after_the_deadline_does_not_count_even_before_the_timer_fires() {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);
        StoredState before = StoredState.of(jdbc);
        offset.set(Duration.ofDays(40));
        Answer refused = cases.submit("state1", task, Map.of("vote", "YES")).is(409);

        assertThat(refused.text("message"))
                .isEqualTo("Die Abstimmung ist nicht offen; Ihre Stimme wurde nicht gezählt.");
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @Test
    void security_3_a_task_that_is_done_is_no_longer_open_and_an_invented_one_never_was() {
        String number = cases.submitted();
        String task = cases.task("office", number, "userTask_checkRequirement");
        cases.checked(number);

        Answer gone =
                cases.submit("office", task, Map.of("checkResult", "COMPLETE")).is(409);
        assertThat(gone.text("message")).isEqualTo("Diese Aufgabe ist nicht mehr offen.");
        cases.submit("office", "00000000-invented", Map.of("checkResult", "COMPLETE"))
                .is(404);
    }

    @Test
    void security_3_what_a_person_typed_does_not_come_back_in_refusals() {
        String task = cases.voteTask("state1", cases.onBallot());
        Answer refused = cases.submit("state1", task, Map.of("vote", "YES", "<script>${7*7}", "x"))
                .is(400);

        assertThat(refused.body()).doesNotContain("<script>", "${", "49");
    }

    @Test
    void security_3_refusals_read_alike_in_tasklist() {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);
        TasklistSession member = new TasklistSession(cases.port(), "state1");
        TasklistSession stranger = new TasklistSession(cases.port(), "office");
        String way = "/task/" + task + "/submit-form";
        StoredState before = StoredState.of(jdbc);

        assertThat(member.post(way, Caller.form(Map.of("vote", "NO"))).is(400).body())
                .contains("Eine Nein-Stimme braucht eine Begründung.");
        assertThat(member.post(way, Caller.form(Map.of("vote", "YES", "outcome", "X")))
                        .is(400)
                        .body())
                .contains("outcome");
        stranger.post(way, Caller.form(Map.of("vote", "YES"))).is(403);
        before.isUnchangedIn(StoredState.of(jdbc));
        member.post("/task/" + task + "/claim", Map.of("userId", "state1")).is(204);
        member.post(way, Caller.form(Map.of("vote", "YES"))).is(204);
        assertThat(member.post(way, Caller.form(Map.of("vote", "YES"))).is(409).text("message"))
                .endsWith(".");
        assertThat(present(number)).isEqualTo(1);
    }

    private int present(String number) {
        return cases.ballot("office", number).path("present").asInt();
    }

    private Answer claim(String actor, String task, String forWhom) {
        return cases.as(actor).post("/engine-rest/task/" + task + "/claim", Map.of("userId", forWhom));
    }

    private String assignee(String task) {
        JsonNode found =
                cases.as("office").get("/engine-rest/task/" + task).is(200).json();
        return found.path("assignee").asText();
    }
}
