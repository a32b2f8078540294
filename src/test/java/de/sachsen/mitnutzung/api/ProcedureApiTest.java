package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Objection to the written procedure and requests for the council, over HTTP and by those whom they are not for. */
@Served
class ProcedureApiTest {

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
    void a_seat_objects_once_and_the_ballot_is_over() {
        String number = cases.onBallot();
        String ballot = ballot(number);
        for (String stranger : List.of("requester1", "office", "admin", "council1", "manager")) {
            cases.as(stranger).post(ballot + "/objection").isProblem(403);
        }
        cases.as("state2").post(ballot + "/objection", Map.of("grund", "nein")).isProblem(400);
        cases.as("state2")
                .post(ballot + "/objection", Map.of("reason", "x".repeat(4001)))
                .isProblem(400);
        String task = cases.voteTask("state1", number);
        Answer objection = cases.as("municipal2deputy")
                .post(ballot + "/objection", Map.of("reason", "Das müssen wir besprechen."))
                .is(200);
        assertThat(objection.text("seat")).isEqualTo("WG-MUNICIPAL-2");
        assertThat(objection.text("capacity")).isEqualTo("DEPUTY");
        scenario.settle();
        cases.as("state2").post(ballot + "/objection").isProblem(409);
        assertThat(cases.submit("state1", task, Map.of("vote", "YES")).status()).isBetween(400, 499);
        assertThat(cases.as("office").get(ballot).is(200).text("state")).isEqualTo("STOPPED");
        assertThat(cases.status(number)).isEqualTo("ON_AGENDA");
        // the ledger stays sealed until the body has finished with the matter
        cases.as("office").get(ballot + "/ledger").isProblem(409);
    }

    @Test
    void more_than_half_of_a_bench_bring_a_matter_before_the_council() {
        String number = cases.onBallot();
        String ballot = ballot(number);
        for (String stranger : List.of("requester1", "office", "admin", "council1")) {
            cases.as(stranger).post(ballot + "/referral-request").isProblem(403);
        }
        JsonNode first = cases.as("municipal1")
                .post(ballot + "/referral-request")
                .is(200)
                .json();
        assertThat(first.path("made").asBoolean()).isFalse();
        assertThat(first.at("/benches/1/needed").asInt()).isEqualTo(2);
        cases.as("municipal1deputy").post(ballot + "/referral-request").isProblem(409);
        assertThat(cases.as("municipal3deputy")
                        .post(ballot + "/referral-request")
                        .is(200)
                        .json()
                        .path("made")
                        .asBoolean())
                .isTrue();
        cases.as("requester1").get(ballot + "/referral-request").isProblem(403);
        assertThat(cases.as("office")
                        .get(ballot + "/referral-request")
                        .is(200)
                        .json()
                        .path("signatures"))
                .hasSize(2);
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYYY");
        assertThat(cases.status(number)).isEqualTo("ESCALATED");
        assertThat(cases.as("office")
                        .get("/api/v1/escalations?requirement=" + number)
                        .is(200)
                        .json()
                        .at("/items/0/reason")
                        .asText())
                .isEqualTo("REQUESTED");
        cases.as("state1").post(ballot + "/referral-request").isProblem(409);
    }

    private String ballot(String number) {
        return "/api/v1/ballots/" + cases.ballot("office", number).path("id").asText();
    }
}
