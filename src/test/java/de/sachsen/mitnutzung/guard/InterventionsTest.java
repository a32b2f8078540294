package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.api.Answer;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.security.Browser;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Served
@DisplayName("Security 8: what administrators do to a running case stands on its page, and votes are beyond them")
class InterventionsTest {

    private static final String HEADING = "Eingriff der Systemverwaltung";
    private static final String ADMINISTRATOR = "Systemadministration Plattform";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    @Test
    void security_8_a_changed_variable_stands_on_the_page_by_name_and_without_its_value() {
        String number = cases.submitted();
        assertThat(page("office", number)).doesNotContain(HEADING);
        admin(
                        "PUT",
                        scenario.instanceOf("requirement-evaluation", number) + "/variables/caseName",
                        "{\"value\":\"Geheimwert\"}")
                .is(204);

        for (String viewer : List.of("requester1", "office", "state1", "council5", "manager", "admin")) {
            assertThat(page(viewer, number))
                    .as(viewer)
                    .contains(HEADING, "Werte des Vorgangs wurden geändert: „caseName“.", ADMINISTRATOR)
                    .doesNotContain("Geheimwert");
        }
        for (String other : List.of("requester2", "provider1", "agent1")) {
            assertThat(page(other, number)).as(other).doesNotContain(HEADING, ADMINISTRATOR);
        }
    }

    @Test
    void security_8_a_moved_token_stands_on_the_page() {
        String number = cases.submitted();
        admin(
                        "POST",
                        scenario.instanceOf("requirement-evaluation", number) + "/modification",
                        "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"userTask_checkRequirement\"}]}")
                .is(204);

        assertThat(page("requester1", number))
                .contains(HEADING, "Der Vorgang wurde an eine andere Stelle seines Ablaufs gesetzt.", ADMINISTRATOR);
    }

    @Test
    void security_8_suspension_jobs_assignment_and_deletion_stand_on_the_page_of_the_case_that_called_the_process() {
        String number = cases.onBallot();
        String ballot = scenario.instanceOf("ballot", number);
        admin("PUT", ballot + "/suspended", "{\"suspended\":true}").is(204);
        admin("PUT", ballot + "/suspended", "{\"suspended\":false}").is(204);
        String reminder = jobs.createJobQuery().activityId("boundaryTimer_reminder").list().stream()
                .filter(job -> scenario.caseOf(job).equals(number))
                .findFirst()
                .orElseThrow()
                .getId();
        cases.as("admin")
                .send("PUT", "/engine-rest/job/" + reminder + "/retries", "{\"retries\":2}")
                .is(204);
        cases.as("admin")
                .post("/engine-rest/task/" + cases.voteTask("state1", number) + "/assignee", Map.of("userId", "state1"))
                .is(204);
        admin("DELETE", scenario.instanceOf("requirement-evaluation", number), null)
                .is(204);

        assertThat(page("office", number))
                .contains(
                        "Der Ablauf des Vorgangs wurde angehalten.",
                        "Der Ablauf des Vorgangs wurde fortgesetzt.",
                        "Die Zahl der Versuche eines Auftrags wurde geändert.",
                        "Eine Aufgabe wurde jemand anderem zugewiesen.",
                        "Der Ablauf des Vorgangs wurde gelöscht.");
    }

    @Test
    void security_8_what_people_do_with_their_tasks_is_no_intervention() {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);
        cases.as("state1")
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", "state1"))
                .is(204);
        cases.as("state1deputy").post("/engine-rest/task/" + task + "/unclaim").is(204);
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYYN");

        assertThat(page("office", number)).doesNotContain(HEADING);
    }

    @Test
    void security_8_an_administrator_neither_votes_nor_changes_a_vote_or_what_becomes_of_it() {
        String number = cases.onBallot();
        cases.votes("state1", number, "NO").is(204);
        List<String> before = votes(number);
        String open = cases.voteTask("state2", number);
        String ballot = scenario.instanceOf("ballot", number);
        for (String way : List.of("submit-form", "complete", "claim", "resolve", "bpmnError")) {
            cases.as("admin")
                    .post(
                            "/engine-rest/task/" + open + "/" + way,
                            "{\"userId\":\"admin\",\"errorCode\":\"x\",\"variables\":{\"vote\":{\"value\":\"YES\"}}}")
                    .isRefused();
        }
        for (String variable : List.of("outcome", "vote", "yes", "verdict")) {
            admin("PUT", ballot + "/variables/" + variable, "{\"value\":\"ADOPTED\"}")
                    .is(204);
        }

        assertThat(votes(number)).isEqualTo(before);
        cases.bodyVotes(Cases.WORKING_GROUP, number, "-NNNNY");
        assertThat(cases.ballot("office", number).path("outcome").asText()).isEqualTo("REJECTED");
        assertThat(cases.status(number)).isEqualTo("REJECTED");
        assertThat(votes(number)).hasSize(6).containsAll(before);
    }

    private List<String> votes(String number) {
        return jdbc.sql("select v.* from vote v join ballot b on b.id = v.ballot where b.requirement = ?")
                .param(number)
                .query((row, at) -> row.getString("seat")
                        + row.getString("choice")
                        + row.getString("reason")
                        + row.getString("cast_at"))
                .list();
    }

    private Answer admin(String method, String instance, String body) {
        return cases.as("admin").send(method, "/engine-rest/process-instance/" + instance, body);
    }

    private String page(String user, String number) {
        Browser browser = new Browser(cases.port());
        browser.signIn(user, DemoUsers.PASSWORD);
        return browser.page("/anforderungen/" + number).body();
    }
}
