package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Served
class RequirementsApiTest {

    private static final String REQUIREMENTS = "/api/v1/requirements";

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
    void a_posted_requirement_gets_a_number_an_address_and_a_status() {
        Answer created =
                cases.as("requester1").post(REQUIREMENTS, Cases.draft()).is(201);

        assertThat(created.text("id")).matches("ANF-\\d{4}-\\d{4}");
        assertThat(created.text("status")).isEqualTo("SUBMITTED");
        assertThat(created.location()).endsWith(REQUIREMENTS + "/" + created.text("id"));
        assertThat(created.contentType()).startsWith("application/json");
        assertThat(cases.as("office")
                        .get(created.location().replaceFirst("^https?://[^/]+", ""))
                        .is(200)
                        .json())
                .isEqualTo(created.json());
    }

    @Test
    void a_requirement_shows_what_was_posted_and_who_posted_it() {
        JsonNode requirement = cases.requirement(cases.submitted());

        Cases.draft()
                .forEach((field, value) ->
                        assertThat(requirement.path(field).asText()).as(field).isEqualTo(String.valueOf(value)));
        assertThat(requirement.path("requester").asText()).isEqualTo("requester1");
        assertThat(requirement.path("organisation").asText()).isEqualTo("ags-14511000");
        assertThat(requirement.path("coSigners").isArray()).isTrue();
        assertThat(requirement.has("route")).as("not routed yet").isFalse();
        assertThat(requirement.has("score")).as("not assessed yet").isFalse();
    }

    @Test
    void an_assessed_requirement_shows_route_and_score() {
        JsonNode requirement = cases.requirement(cases.onBallot());

        assertThat(requirement.path("status").asText()).isEqualTo("IN_BALLOT");
        assertThat(requirement.path("route").asText()).isEqualTo("OPERATIVE");
        assertThat(requirement.path("score").asInt()).isBetween(1, 100);
    }

    @Test
    void a_new_component_is_asked_for_without_naming_one() {
        Map<String, Object> draft = Cases.draft("category", "NEW_COMPONENT");
        draft.put("component", "");
        Answer created = cases.as("requester1").post(REQUIREMENTS, draft).is(201);

        assertThat(created.json().has("component")).isFalse();
    }

    @Test
    void requirements_come_in_pages_the_newest_first() {
        List<String> submitted = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            submitted.add(0, cases.submitted(Cases.draft("title", "Seitenweise blättern " + i)));
        }
        JsonNode first = list("?q=Seitenweise&size=2");
        JsonNode second = list("?q=Seitenweise&size=2&page=1");

        assertThat(first.path("page").asInt()).isZero();
        assertThat(first.path("size").asInt()).isEqualTo(2);
        assertThat(first.path("total").asInt()).isEqualTo(3);
        assertThat(first.fieldNames()).toIterable().containsExactlyInAnyOrder("items", "page", "size", "total");
        assertThat(ids(first)).isEqualTo(submitted.subList(0, 2));
        assertThat(ids(second)).isEqualTo(submitted.subList(2, 3));
        assertThat(list("?q=Seitenweise&page=9").path("items")).isEmpty();
        assertThat(list("").path("size").asInt()).isEqualTo(20);
    }

    @Test
    void requirements_are_found_by_status_component_and_text() {
        String geobak = cases.submitted(Cases.draft("component", "geobak"));
        String marked = cases.submitted(Cases.draft("description", "Kennwort Wünschelrute 100% _x"));

        assertThat(ids(list("?component=geobak"))).contains(geobak).doesNotContain(marked);
        assertThat(ids(list("?status=SUBMITTED&size=200"))).contains(geobak, marked);
        assertThat(ids(list("?status=CLOSED&size=200"))).doesNotContain(geobak, marked);
        assertThat(ids(list("?q=w%C3%BCnschelrute"))).containsExactly(marked);
        assertThat(ids(list("?q=" + marked))).containsExactly(marked);
        assertThat(ids(list("?q=100%25%20_x"))).as("wildcards are text").containsExactly(marked);
        assertThat(ids(list("?q=%25W%25"))).isEmpty();
        assertThat(ids(list("?component=geobak&q=W%C3%BCnschelrute"))).isEmpty();
    }

    @Test
    void of_other_organisations_requirements_only_the_register_is_seen() {
        String word = "Einhornverordnung";
        String number = cases.submitted(Cases.draft("description", "Wegen der " + word + " dringend."));
        JsonNode seen =
                cases.as("requester2").get(REQUIREMENTS + "/" + number).is(200).json();

        assertThat(seen.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "status", "title", "component", "category", "submittedAt");
        assertThat(cases.as("provider1")
                        .get(REQUIREMENTS + "/" + number)
                        .is(200)
                        .json())
                .isEqualTo(seen);
        assertThat(cases.as("requester2")
                        .get(REQUIREMENTS + "/" + number + "/history")
                        .is(403)
                        .text("detail"))
                .contains("Titel und Stand");
        assertThat(found("requester2", word)).isEmpty();
        assertThat(found("requester1", word)).containsExactly(number);
        assertThat(found("office", word)).containsExactly(number);
        assertThat(found("requester2", number)).containsExactly(number);
    }

    @Test
    void whoever_co_signs_sees_it_whole_and_service_providers_do_not_co_sign() {
        String number = cases.submitted();
        cases.as("provider1")
                .post(REQUIREMENTS + "/" + number + "/cosignatures")
                .is(403);
        assertThat(cases.requirement(number).path("coSigners")).isEmpty();
        cases.as("requester2")
                .post(REQUIREMENTS + "/" + number + "/cosignatures")
                .is(200);

        assertThat(cases.as("requester2")
                        .get(REQUIREMENTS + "/" + number)
                        .is(200)
                        .text("description"))
                .isEqualTo(Cases.draft().get("description"));
        cases.as("requester2").get(REQUIREMENTS + "/" + number + "/history").is(200);
    }

    private List<String> found(String reader, String text) {
        return cases.as(reader)
                .get(REQUIREMENTS + "?q=" + text)
                .is(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    @Test
    void the_history_tells_what_happened_in_order() {
        String number = cases.submitted();
        cases.checked(number);
        JsonNode history = cases.as("requester1")
                .get(REQUIREMENTS + "/" + number + "/history")
                .is(200)
                .json();

        assertThat(history.fieldNames()).toIterable().containsExactlyInAnyOrder("items", "page", "size", "total");
        assertThat(history.path("total").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(history.at("/items/0/text").asText()).isEqualTo("Die Anforderung wurde eingereicht.");
        assertThat(history.at("/items/0/actor").asText()).isEqualTo("requester1");
        assertThat(history.at("/items/1/actor").asText()).isEqualTo("office");
        JsonNode second = cases.as("requester1")
                .get(REQUIREMENTS + "/" + number + "/history?page=1&size=1")
                .is(200)
                .json();
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.at("/items/0")).isEqualTo(history.at("/items/1"));
    }

    @Test
    void the_requester_withdraws_before_a_ballot() {
        String number = cases.submitted();
        Answer withdrawn = withdraw("requester1", number).is(200);

        assertThat(withdrawn.text("status")).isEqualTo("WITHDRAWN");
        withdraw("requester1", number).isProblem(409);
    }

    @Test
    void nobody_withdraws_what_somebody_else_submitted() {
        String number = cases.submitted();

        for (String other : List.of("requester2", "office", "state1", "admin")) {
            withdraw(other, number).isProblem(403);
        }
        assertThat(cases.status(number)).isEqualTo("SUBMITTED");
    }

    @Test
    void nothing_is_withdrawn_once_a_ballot_was_open() {
        String number = cases.onBallot();

        withdraw("requester1", number).isProblem(409);
        assertThat(cases.status(number)).isEqualTo("IN_BALLOT");
    }

    @Test
    void another_organisation_signs_once_and_the_requesters_own_cannot() {
        String number = cases.submitted();
        Answer signed = coSign("requester2", number).is(200);

        assertThat(signed.json().path("coSigners")).hasSize(1);
        coSign("requester2", number).isProblem(409);
        coSign("requester1", number).isProblem(409);
        coSign("office", number).isProblem(403);
        assertThat(cases.requirement(number).path("coSigners")).hasSize(1);
    }

    @Test
    void co_signing_ends_when_the_ballot_opens() {
        coSign("requester2", cases.onBallot()).isProblem(409);
    }

    @Test
    void a_seat_calls_a_routine_decision_in() {
        String number = cases.decidedByRoutine();

        callIn("office", number).isProblem(403);
        callIn("requester1", number).isRefused();
        callIn("municipal2", number).is(200);
        scenario.settle();

        assertThat(cases.status(number)).isEqualTo("IN_BALLOT");
        callIn("municipal2", number).isProblem(409);
    }

    @Test
    void what_was_not_decided_by_routine_cannot_be_called_in() {
        callIn("state1", cases.submitted()).isProblem(409);
    }

    private JsonNode list(String query) {
        return cases.as("office").get(REQUIREMENTS + query).is(200).json();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").findValuesAsText("id");
    }

    private Answer withdraw(String user, String number) {
        return cases.as(user).post(REQUIREMENTS + "/" + number + "/withdrawal");
    }

    private Answer coSign(String user, String number) {
        return cases.as(user).post(REQUIREMENTS + "/" + number + "/cosignatures");
    }

    private Answer callIn(String user, String number) {
        return cases.as(user).post(REQUIREMENTS + "/" + number + "/call-in");
    }
}
