package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Served
class BallotsApiTest {

    private static final List<String> SECRETS = List.of("yes", "no", "abstain", "outcome", "votes", "benches");

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
    void an_open_ballot_shows_its_frame_and_neither_counts_nor_outcome() {
        String number = cases.onBallot();
        cases.votes("state1", number, "YES").is(204);

        for (String viewer : List.of("requester1", "state1", "municipal1", "council1", "manager", "office", "admin")) {
            JsonNode ballot = cases.ballot(viewer, number);
            assertThat(ballot.path("id").asText()).matches("ABS-\\d{4}-\\d{4}");
            assertThat(ballot.path("subject").asText()).isEqualTo("REQUIREMENT");
            assertThat(ballot.path("requirement").asText()).isEqualTo(number);
            assertThat(ballot.path("body").asText()).isEqualTo("WORKING_GROUP");
            assertThat(ballot.path("cycle").asInt()).isEqualTo(1);
            assertThat(ballot.path("round").asInt()).isEqualTo(1);
            assertThat(ballot.path("mode").asText()).isEqualTo("CIRCULATION");
            assertThat(ballot.path("state").asText()).isEqualTo("OPEN");
            assertThat(ballot.path("motion").asText()).isNotBlank();
            assertThat(ballot.path("ruleSet").asText()).isEqualTo("SIMPLE_MAJORITY");
            assertThat(ballot.path("noticeGiven").isBoolean()).isTrue();
            assertThat(ballot.path("eligible").asInt()).isEqualTo(6);
            assertThat(ballot.path("openingHash").asText()).matches("[0-9a-f]{64}");
            assertThat(ballot.path("openedAt").asText()).endsWith("Z");
            assertThat(ballot.path("deadline").asText()).endsWith("Z");
            SECRETS.forEach(secret -> assertThat(ballot.has(secret))
                    .as("%s for %s", secret, viewer)
                    .isFalse());
            assertThat(ballot.has("closingHash")).isFalse();
        }
    }

    @Test
    void how_many_have_voted_is_for_office_and_administrators_only() {
        String number = cases.onBallot();
        cases.votes("state1", number, "YES").is(204);

        for (String keeper : List.of("office", "admin")) {
            assertThat(cases.ballot(keeper, number).path("present").asInt()).isEqualTo(1);
        }
        for (String other : List.of("requester1", "state1", "municipal3", "council1", "manager", "protection")) {
            assertThat(cases.ballot(other, number).has("present")).as(other).isFalse();
        }
    }

    @Test
    void whether_there_would_be_a_quorum_now_is_for_office_and_administrators_while_the_ballot_is_open() {
        String number = cases.onBallot();
        for (String voter : List.of("state1", "state2", "state3")) {
            cases.votes(voter, number, "NO").is(204);
        }
        assertThat(cases.ballot("office", number).path("quorateNow").asBoolean(true))
                .as("three of six, one bench missing")
                .isFalse();
        cases.votes("municipal1", number, "YES").is(204);

        for (String keeper : List.of("office", "admin")) {
            assertThat(cases.ballot(keeper, number).path("quorateNow").asBoolean())
                    .as(keeper)
                    .isTrue();
        }
        for (String other : List.of("requester1", "state1", "municipal3", "council1", "manager")) {
            assertThat(cases.ballot(other, number).has("quorateNow")).as(other).isFalse();
        }
        cases.votes("municipal2", number, "YES").is(204);
        cases.votes("municipal3", number, "YES").is(204);
        scenario.settle();
        assertThat(cases.ballot("office", number).has("quorateNow")).isFalse();
    }

    /** Whoever reads the engine with a member's or requester's rights reads the same before and after a vote. */
    @ParameterizedTest
    @ValueSource(strings = {"municipal3", "requester1", "council1", "manager"})
    void a_vote_leaves_no_trace_that_another_can_read(String reader) {
        String number = cases.onBallot();
        String definition = cases.as("office")
                .get("/engine-rest/process-definition/key/ballot")
                .text("id");
        String instance = cases.as("state1")
                .get("/engine-rest/task/" + cases.voteTask("state1", number))
                .text("processInstanceId");
        Map<String, String> before = readable(reader, number, definition, instance);
        cases.votes("state1", number, "YES").is(204);
        cases.votes("state2", number, "NO").is(204);

        assertThat(readable(reader, number, definition, instance)).isEqualTo(before);
    }

    private Map<String, String> readable(String reader, String number, String definition, String instance) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String path : List.of(
                "/engine-rest/task?maxResults=100",
                "/engine-rest/task/count",
                "/engine-rest/task/count?processInstanceBusinessKey=" + number,
                "/engine-rest/history/task?maxResults=100",
                "/engine-rest/history/task/count",
                "/engine-rest/history/activity-instance/count",
                "/engine-rest/history/activity-instance?maxResults=100&processInstanceId=" + instance,
                "/engine-rest/history/variable-instance?maxResults=100",
                "/engine-rest/history/detail?maxResults=100",
                "/engine-rest/history/identity-link-log?maxResults=100",
                "/engine-rest/history/user-operation?maxResults=100",
                "/engine-rest/history/process-instance?maxResults=100",
                "/engine-rest/history/process-definition/" + definition + "/statistics",
                "/engine-rest/process-definition/statistics",
                "/engine-rest/process-definition/" + definition + "/statistics",
                "/engine-rest/process-instance/" + instance + "/activity-instances",
                "/engine-rest/process-instance/" + instance + "/variables",
                "/engine-rest/variable-instance?maxResults=100",
                "/engine-rest/execution?maxResults=100",
                "/engine-rest/event-subscription?maxResults=100",
                "/engine-rest/job?maxResults=100",
                "/engine-rest/task/report/candidate-group-count",
                "/engine-rest/history/task/report?reportType=count&groupBy=taskName",
                "/engine-rest/authorization?maxResults=100",
                "/api/v1/ballots?requirement=" + number,
                "/api/v1/requirements/" + number,
                "/api/v1/requirements/" + number + "/history")) {
            Answer answer = cases.as(reader).get(path);
            assertThat(answer.status()).as(path + answer.body()).isLessThan(500);
            answers.put(path, answer.status() + " " + answer.body());
        }
        return answers;
    }

    @Test
    void a_closed_ballot_shows_counts_to_all_and_votes_to_the_body() {
        String number = cases.onBallot();
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYNYYA");

        JsonNode seen = cases.ballot("requester1", number);
        assertThat(seen.path("state").asText()).isEqualTo("CLOSED");
        assertThat(seen.path("outcome").asText()).isEqualTo("ADOPTED");
        assertThat(seen.path("present").asInt()).isEqualTo(6);
        assertThat(seen.path("yes").asInt()).isEqualTo(4);
        assertThat(seen.path("no").asInt()).isEqualTo(1);
        assertThat(seen.path("abstain").asInt()).isEqualTo(1);
        assertThat(seen.path("closingHash").asText()).matches("[0-9a-f]{64}");
        assertThat(seen.at("/benches/STATE/yes").asInt()).isEqualTo(2);
        assertThat(seen.has("votes")).isFalse();
        for (String member : List.of("municipal3", "state1deputy", "office")) {
            JsonNode votes = cases.ballot(member, number).path("votes");
            assertThat(votes).hasSize(6);
            assertThat(votes.findValuesAsText("nonce")).doesNotHaveDuplicates().hasSize(6);
        }
        assertThat(cases.ballot("council1", number).has("votes")).isFalse();
        assertThat(cases.ballot("admin", number).has("votes")).isFalse();
    }

    @Test
    void a_ballot_without_quorum_keeps_its_values_until_the_body_has_finished() {
        String number = cases.onBallot();
        cases.votes("state1", number, "YES").is(204);
        JsonNode open = cases.ballot("office", number);
        scenario.timePasses(java.time.Duration.ofDays(30));
        JsonNode closed = cases.as("state1")
                .get("/api/v1/ballots/" + open.path("id").asText())
                .json();

        assertThat(closed.path("outcome").asText()).isEqualTo("NO_QUORUM");
        for (String secret : List.of("yes", "no", "abstain", "votes", "benches")) {
            assertThat(closed.has(secret)).as(secret).isFalse();
        }
    }

    @Test
    void ballots_come_in_pages_and_by_requirement() {
        String number = cases.onBallot();
        String other = cases.onBallot();
        JsonNode all = cases.as("office").get("/api/v1/ballots?size=1").is(200).json();
        JsonNode one = cases.as("office")
                .get("/api/v1/ballots?requirement=" + number)
                .is(200)
                .json();

        assertThat(all.fieldNames()).toIterable().containsExactlyInAnyOrder("items", "page", "size", "total");
        assertThat(all.path("items")).hasSize(1);
        assertThat(cases.as("office")
                        .get("/api/v1/ballots?size=200")
                        .is(200)
                        .json()
                        .path("items")
                        .findValuesAsText("requirement"))
                .containsSubsequence(other, number);
        assertThat(all.path("total").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(one.path("total").asInt()).isEqualTo(1);
        assertThat(cases.as("office")
                        .get("/api/v1/ballots/" + one.at("/items/0/id").asText())
                        .is(200)
                        .json())
                .isEqualTo(one.at("/items/0"));
    }

    @Test
    void a_tie_shows_as_an_escalation_until_the_council_has_decided() {
        String number = cases.onBallot();
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYNNN");
        JsonNode escalation = escalation(number);

        assertThat(escalation.path("id").asText()).matches("VOR-\\d{4}-\\d{4}");
        assertThat(escalation.path("reason").asText()).isEqualTo("TIE");
        assertThat(escalation.path("state").asText()).isEqualTo("PREPARING");
        assertThat(escalation.path("since").asText()).endsWith("Z");
        assertThat(escalation.has("verdict")).isFalse();
        cases.submits("office", number, "userTask_prepareReferral", Map.of("recommendation", "Annehmen."));
        scenario.settle();
        assertThat(escalation(number).path("state").asText()).isEqualTo("WITH_CHAIR");
        cases.submits("council1", number, "userTask_councilDisposition", Map.of("disposition", "VOTE"));
        scenario.settle();
        assertThat(escalation(number).path("state").asText()).isEqualTo("IN_BALLOT");
        assertThat(cases.ballot("office", number).path("body").asText()).isEqualTo("COUNCIL");
        cases.bodyVotes(Cases.COUNCIL, number, "YYYYYNNN");

        assertThat(escalation(number).path("state").asText()).isEqualTo("DECIDED");
        assertThat(escalation(number).path("verdict").asText()).isEqualTo("ADOPTED");
        JsonNode page =
                cases.as("office").get("/api/v1/escalations?size=1").is(200).json();
        assertThat(page.fieldNames()).toIterable().containsExactlyInAnyOrder("items", "page", "size", "total");
        assertThat(cases.as("office")
                        .get("/api/v1/escalations/" + escalation.path("id").asText())
                        .is(200)
                        .json())
                .isEqualTo(escalation(number));
    }

    private JsonNode escalation(String number) {
        for (JsonNode escalation : cases.as("office")
                .get("/api/v1/escalations?size=200")
                .is(200)
                .json()
                .path("items")) {
            if (escalation.path("requirement").asText().equals(number)) {
                return escalation;
            }
        }
        throw new AssertionError("no escalation of " + number);
    }

    @Test
    void components_are_listed_and_told_in_detail() {
        JsonNode page = cases.as("requester1").get("/api/v1/components").is(200).json();

        assertThat(page.fieldNames()).toIterable().containsExactlyInAnyOrder("items", "page", "size", "total");
        assertThat(page.path("items").findValuesAsText("id"))
                .contains(
                        "amt24",
                        "formularservice",
                        "esv",
                        "geobak",
                        "zahlungsverkehr",
                        "zcms",
                        "prozessplattform",
                        "beteiligungsportal");
        page.path("items").forEach(component -> cases.as("requester1")
                .get("/api/v1/components/" + component.path("id").asText())
                .is(200));
    }
}
