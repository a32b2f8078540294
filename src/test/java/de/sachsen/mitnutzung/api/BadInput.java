package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody should send, but somebody will. Every case is told on H2 and on PostgreSQL. */
abstract class BadInput {

    private static final String REQUIREMENTS = "/api/v1/requirements";
    private static final String MARKUP = "<script>alert(1)</script><b>${7*7} #{7*7} {{7*7}} <%= 7*7 %> [[${7*7}]]";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void a_wrong_field_is_named_and_nothing_is_stored(String what, Object draft, String field) {
        StoredState before = StoredState.of(jdbc);
        Answer answer = cases.as("requester1").post(REQUIREMENTS, draft).isProblem(400);

        if (field != null) {
            assertThat(answer.text("field")).isEqualTo(field);
        }
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    static Stream<Arguments> drafts() {
        return Stream.of(
                arguments("an empty requirement", Map.of(), null),
                arguments("an empty title", Cases.draft("title", ""), "title"),
                arguments("a blank title", Cases.draft("title", " \n\t "), "title"),
                arguments("no title", Cases.draft("title", null), "title"),
                arguments("a title of 201 characters", Cases.draft("title", "x".repeat(201)), "title"),
                arguments("a title of a megabyte", Cases.draft("title", "x".repeat(1_000_000)), "title"),
                arguments("a title with a null character", Cases.draft("title", "a\0b"), "title"),
                arguments(
                        "a title with half a character",
                        Caller.json(Cases.draft("title", "a#b")).replace("#", "\\ud800"),
                        "title"),
                arguments("an empty description", Cases.draft("description", ""), "description"),
                arguments(
                        "a description of 20,001 characters",
                        Cases.draft("description", "x".repeat(20_001)),
                        "description"),
                arguments("no component", Cases.draft("component", null), "component"),
                arguments("an unknown component", Cases.draft("component", "nowhere"), "component"),
                arguments("a component that cannot be one", Cases.draft("component", "${7*7}"), "component"),
                arguments("a component where none belongs", Cases.draft("category", "NEW_COMPONENT"), "component"),
                arguments("an unknown category", Cases.draft("category", "REVOLUTION"), "category"),
                arguments("a category by number", Cases.draft("category", 1), "category"),
                arguments("no category", Cases.draft("category", null), "category"),
                arguments("urgency 9", Cases.draft("urgency", 9), "urgency"),
                arguments("urgency 0", Cases.draft("urgency", 0), "urgency"),
                arguments("urgency as text", Cases.draft("urgency", "3"), "urgency"),
                arguments("urgency with a fraction", Cases.draft("urgency", 3.5), "urgency"),
                arguments("urgency beyond all numbers", Cases.draft("urgency", 1e300), "urgency"),
                arguments("no urgency", Cases.draft("urgency", null), "urgency"),
                arguments("429 municipalities", Cases.draft("estimatedMunicipalities", 429), "estimatedMunicipalities"),
                arguments(
                        "negative municipalities",
                        Cases.draft("estimatedMunicipalities", -1),
                        "estimatedMunicipalities"),
                arguments("yes as text", Cases.draft("personalData", "true"), "personalData"),
                arguments("yes as number", Cases.draft("legalObligation", 1), "legalObligation"),
                arguments("a title as list", Cases.draft("title", List.of("a")), "title"),
                arguments("a title as object", Cases.draft("title", Map.of("value", "a")), "title"),
                arguments("an unknown property", Cases.draft("status", "CLOSED"), "status"),
                arguments("an id of one's own", Cases.draft("id", "ANF-2026-9999"), "id"),
                arguments("another requester", Cases.draft("requester", "requester2"), "requester"));
    }

    @Test
    void an_unknown_property_is_repeated_only_as_far_as_harmless() {
        Answer answer = cases.as("requester1")
                .post(REQUIREMENTS, Cases.draft(MARKUP.repeat(10), 1))
                .isProblem(400);

        assertThat(answer.body()).doesNotContain("<script>", "${");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "[{}]", "\"text\"", "1", "{\"title\":\"a\"", "{'title':'a'}", "{}{"})
    void malformed_json_is_a_problem(String body) {
        StoredState before = StoredState.of(jdbc);
        cases.as("requester1").send("POST", REQUIREMENTS, body).isProblem(400);

        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @Test
    void deeply_nested_json_is_a_problem() {
        cases.as("requester1")
                .send("POST", REQUIREMENTS, "{\"title\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}")
                .isProblem(400);
    }

    @Test
    void anything_but_json_is_not_read() {
        cases.as("requester1").send("POST", REQUIREMENTS, "text/plain", "title").isProblem(415);
        cases.as("requester1")
                .send("POST", REQUIREMENTS, "application/xml", "<a/>")
                .isProblem(415);
    }

    @Test
    void who_may_not_submit_is_told_so_whatever_they_post() {
        StoredState before = StoredState.of(jdbc);

        for (String other : List.of("office", "state1", "manager", "provider1")) {
            cases.as(other).post(REQUIREMENTS, Cases.draft()).isProblem(403);
            cases.as(other).post(REQUIREMENTS, Map.of()).isProblem(403);
        }
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    @Test
    void markup_and_expressions_stay_the_text_that_they_are() {
        Map<String, Object> draft = Cases.draft("title", MARKUP);
        draft.put("description", MARKUP + "\n\n" + "ä€🏛".repeat(10));
        String number = cases.submitted(draft);
        JsonNode requirement = cases.requirement(number);

        assertThat(requirement.path("title").asText()).isEqualTo(MARKUP);
        assertThat(requirement.path("description").asText()).isEqualTo(draft.get("description"));
        cases.submits(
                "office", number, "userTask_checkRequirement", Map.of("checkResult", "COMPLETE", "checkNote", MARKUP));
        cases.submits(
                "manager",
                number,
                "userTask_assessEffort",
                Map.of("effortPersonDays", 40, "costEuro", 30000, "feasible", true, "effortNote", MARKUP));
        Map<String, Object> benefit = new HashMap<>(Map.of("benefit", 8, "reach", 120, "strategicFit", 6));
        benefit.putAll(Map.of("benefitNote", MARKUP, "motion", MARKUP));
        cases.submits("office", number, "userTask_assessBenefit", benefit);
        cases.submits(
                "protection",
                number,
                "userTask_assessProtection",
                Map.of("protectionRisk", 4, "protectionNote", MARKUP));
        scenario.settle();

        assertThat(cases.ballot("office", number).path("motion").asText()).isEqualTo(MARKUP);
        cases.votes("state1", number, "NO", MARKUP).is(204);
        for (String seat : List.of("state2", "state3", "municipal1", "municipal2", "municipal3")) {
            cases.votes(seat, number, "NO", MARKUP).is(204);
        }
        scenario.settle();
        JsonNode ballot = cases.ballot("state1", number);
        assertThat(ballot.path("votes").findValuesAsText("reason")).hasSize(6).containsOnly(MARKUP);
        assertThat(cases.status(number)).isEqualTo("REJECTED");
    }

    @Test
    void texts_of_full_length_are_taken_and_given_back() {
        Map<String, Object> draft = Cases.draft("title", "ß".repeat(200));
        draft.put("description", "ß".repeat(20_000));
        JsonNode requirement = cases.requirement(cases.submitted(draft));

        assertThat(requirement.path("title").asText()).isEqualTo(draft.get("title"));
        assertThat(requirement.path("description").asText()).isEqualTo(draft.get("description"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/requirements?page=-1",
                "/api/v1/requirements?page=x",
                "/api/v1/requirements?page=99999999999999999999",
                "/api/v1/requirements?size=0",
                "/api/v1/requirements?size=-5",
                "/api/v1/requirements?size=201",
                "/api/v1/requirements?size=",
                "/api/v1/requirements?status=UNKNOWN",
                "/api/v1/requirements?status=submitted",
                "/api/v1/ballots?page=-1",
                "/api/v1/ballots?size=0",
                "/api/v1/escalations?page=-1",
                "/api/v1/escalations?size=0",
                "/api/v1/components?page=-1",
                "/api/v1/components?size=0"
            })
    void a_wrong_parameter_is_named(String path) {
        Answer answer = cases.as("office").get(path);

        // an empty parameter is an absent one
        if (path.endsWith("=")) {
            answer.is(200);
        } else {
            answer.isProblem(400);
            assertThat(answer.text("field")).isEqualTo(path.replaceAll(".*\\?|=.*", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/requirements?q=%00",
                "/api/v1/requirements?q=%ED%A0%80",
                "/api/v1/requirements?q=%27%22%3B--",
                "/api/v1/requirements?q=%5C",
                "/api/v1/requirements?component=%00",
                "/api/v1/requirements?component=unknown",
                "/api/v1/ballots?requirement=%00",
                "/api/v1/ballots?requirement=%27%20or%201%3D1",
                "/api/v1/ballots?requirement=unknown"
            })
    void strange_searches_find_nothing_and_break_nothing(String path) {
        Answer answer = cases.as("office").get(path);

        assertThat(answer.status()).as(answer.body()).isLessThan(500);
        if (answer.status() == 200) {
            assertThat(answer.json().path("items")).isEmpty();
        } else {
            answer.isProblem(answer.status());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/requirements/ANF-1999-0001",
                "/api/v1/requirements/none",
                "/api/v1/requirements/%24%7B7*7%7D",
                "/api/v1/requirements/ANF-1999-0001/history",
                "/api/v1/ballots/ABS-1999-0001",
                "/api/v1/ballots/none",
                "/api/v1/escalations/VOR-1999-0001",
                "/api/v1/escalations/none",
                "/api/v1/components/nowhere",
                "/api/v1/components/FAX",
                "/api/v1/nothing"
            })
    void an_unknown_number_is_not_found(String path) {
        cases.as("office").get(path).isProblem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawal", "cosignatures", "call-in"})
    void nothing_happens_to_an_unknown_requirement(String step) {
        cases.as("requester1").post(REQUIREMENTS + "/ANF-1999-0001/" + step).isProblem(404);
    }

    @Test
    void a_method_that_an_address_does_not_have_is_not_allowed() {
        cases.as("office").send("DELETE", REQUIREMENTS, null).isProblem(405);
        cases.as("office").send("PUT", "/api/v1/ballots", "{}").isProblem(405);
    }
}
