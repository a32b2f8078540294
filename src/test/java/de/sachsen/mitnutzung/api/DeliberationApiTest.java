package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.organisation.JoinOrganisation;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Served
class DeliberationApiTest {

    private static final String MARKUP = "<script>alert(1)</script> **fett** [x](javascript:y) ${7*7} {{7*7}}";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    IdentityService identities;

    @Autowired
    JoinOrganisation joinOrganisation;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    @Test
    void a_question_is_answered_and_both_stand_in_order() {
        String number = cases.onBallot();
        Answer asked = asks("state2", number, "Trägt das Land die Kosten?");
        assertThat(asked.text("number")).isEqualTo("1");
        assertThat(asked.text("kind")).isEqualTo("QUESTION");
        assertThat(asked.text("author")).isEqualTo("state2");
        assertThat(asked.text("role")).isEqualTo("Arbeitsgruppe");
        assertThat(asked.text("at")).isNotBlank();
        assertThat(asked.json().path("forMinutes").asBoolean()).isFalse();
        assertThat(asked.json().has("answerTo")).isFalse();
        says("requester1", number, Map.of("kind", "COMMENT", "text", "Uns wäre geholfen.", "forMinutes", true))
                .is(201);
        answers("office", number, 1, "Ja, aus dem laufenden Haushalt.").is(201);
        answers("manager", number, 1, "Und der Betrieb kostet nichts.").is(201);

        JsonNode page = read("municipal1deputy", number, "");
        assertThat(page.path("total").asInt()).isEqualTo(4);
        assertThat(page.at("/items/0")).isEqualTo(asked.json());
        assertThat(page.path("items").findValuesAsText("kind"))
                .containsExactly("QUESTION", "COMMENT", "ANSWER", "ANSWER");
        assertThat(page.path("items").findValuesAsText("number")).containsExactly("1", "2", "3", "4");
        assertThat(page.path("items").findValuesAsText("answerTo")).containsExactly("1", "1");
        assertThat(page.at("/items/1/role").asText()).endsWith(", einreichende Stelle");
        assertThat(page.at("/items/1/forMinutes").asBoolean()).isTrue();
        assertThat(read("office", number, "?page=1&size=3").path("items")).hasSize(1);
    }

    @Test
    void who_sees_the_requirement_whole_reads_and_who_has_a_part_in_it_speaks() {
        String number = cases.submitted();
        cases.as("requester2")
                .post("/api/v1/requirements/" + number + "/cosignatures")
                .is(200);
        List<String> speaking = List.of(
                "requester1",
                "requester2",
                "office",
                "state1",
                "municipal3deputy",
                "council8",
                "manager",
                "protection");
        for (String user : speaking) {
            asks(user, number, "Frage von " + user);
        }
        says("admin", number, comment("Ich auch.")).isProblem(403);
        for (String stranger : List.of("provider1", "agent1", "agent2", "agent3")) {
            says(stranger, number, comment("Ich auch.")).isProblem(403);
            cases.as(stranger).get(address(number)).isProblem(403);
        }

        assertThat(read("admin", number, "").path("items").findValuesAsText("author"))
                .containsExactlyElementsOf(speaking);
        assertThat(read("requester2", number, "").at("/items/1/role").asText()).endsWith(", mitzeichnende Stelle");
    }

    @Test
    void only_the_office_and_the_managers_of_the_component_answer() {
        String number = cases.submitted();
        asks("state1", number, "Wie lange dauert das?");
        try (ExtraPeople extra = new ExtraPeople(identities, joinOrganisation)) {
            extra.add("geodesist", "managersgeobak");
            answers("geodesist", number, 1, "Ewig.").isProblem(403);
            says("geodesist", number, comment("Bei uns ging es schnell.")).is(201);
        }
        for (String other : List.of("state1", "requester1", "council1", "protection", "admin")) {
            answers(other, number, 1, "Ewig.").isProblem(403);
        }
        answers("manager", number, 1, "Drei Monate.").is(201);
    }

    @Test
    void an_answer_cannot_reach_into_another_requirement_or_answer_what_is_no_question() {
        String other = cases.submitted();
        asks("state1", other, "Eine Frage.");
        asks("state1", other, "Noch eine Frage.");
        String number = cases.submitted();
        says("state1", number, comment("Eine Anmerkung.")).is(201);

        for (int crafted : new int[] {1, 2}) {
            assertThat(answers("office", number, crafted, "Nein.")
                            .isProblem(400)
                            .text("field"))
                    .isEqualTo("answerTo");
        }
        assertThat(read("office", number, "").path("total").asInt()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_wrong_field_is_named_and_nothing_is_stored(String what, Object body, String field) {
        String number = cases.submitted();
        StoredState before = StoredState.of(jdbc);

        assertThat(cases.as("office").post(address(number), body).isProblem(400).text("field"))
                .isEqualTo(field);
        before.isUnchangedIn(StoredState.of(jdbc));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("no kind", with("kind", null), "kind"),
                arguments("an unknown kind", with("kind", "VOTE"), "kind"),
                arguments("a kind by number", with("kind", 0), "kind"),
                arguments("no text", with("text", null), "text"),
                arguments("a blank text", with("text", " \n\t"), "text"),
                arguments("a text of 4,001 characters", with("text", "x".repeat(4_001)), "text"),
                arguments("a text of 20,000 characters", with("text", "x".repeat(20_000)), "text"),
                arguments("a text with a null character", with("text", "a\0b"), "text"),
                arguments("a text as list", with("text", List.of("a")), "text"),
                arguments("a text as number", with("text", 7), "text"),
                arguments("a comment that answers", with("answerTo", 1), "answerTo"),
                arguments("an answer to nothing", with("kind", "ANSWER"), "answerTo"),
                arguments(
                        "an answer to minus one", Map.of("kind", "ANSWER", "text", "Ja.", "answerTo", -1), "answerTo"),
                arguments("an answer to a text", Map.of("kind", "ANSWER", "text", "Ja.", "answerTo", "1"), "answerTo"),
                arguments("minutes as text", with("forMinutes", "true"), "forMinutes"),
                arguments("an author of one's own", with("author", "state1"), "author"),
                arguments("a role of one's own", with("role", "IT-Kooperationsrat"), "role"));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> remark = new HashMap<>(comment("Gut so."));
        remark.put(field, value);
        return remark;
    }

    @Test
    void a_text_of_4000_characters_is_kept_and_markup_stays_text() {
        String number = cases.submitted();
        says("state1", number, comment("ä".repeat(4_000))).is(201);
        says("state1", number, comment(MARKUP)).is(201);

        JsonNode page = read("requester1", number, "");
        assertThat(page.at("/items/0/text").asText()).isEqualTo("ä".repeat(4_000));
        assertThat(page.at("/items/1/text").asText()).isEqualTo(MARKUP);
    }

    @Test
    void nobody_speaks_after_the_decision_but_everything_can_still_be_read() {
        String number = cases.onBallot();
        asks("state1", number, "Eilt das?");
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYYY");
        assertThat(cases.status(number)).isEqualTo("ADOPTED");

        says("state1", number, comment("Zu spät.")).isProblem(409);
        answers("office", number, 1, "Zu spät.").isProblem(409);
        assertThat(read("state1", number, "").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void nobody_speaks_on_what_was_withdrawn() {
        String number = cases.submitted();
        cases.as("requester1")
                .post("/api/v1/requirements/" + number + "/withdrawal")
                .is(200);

        says("office", number, comment("Schade.")).isProblem(409);
    }

    @Test
    void what_does_not_exist_has_no_deliberation() {
        says("office", "ANF-1999-0001", comment("Hallo?")).isProblem(404);
        cases.as("office").get(address("ANF-1999-0001")).isProblem(404);
        cases.as("office").get(address("keine-nummer")).isProblem(404);
    }

    @Test
    void speaking_is_no_vote() {
        String number = cases.onBallot();
        says("state1", number, comment("Ich bin dafür.")).is(201);

        assertThat(cases.ballot("office", number).path("present").asInt()).isZero();
        cases.voteTask("state1", number);
    }

    private Answer asks(String user, String number, String text) {
        return says(user, number, Map.of("kind", "QUESTION", "text", text)).is(201);
    }

    private Answer answers(String user, String number, int question, String text) {
        return says(user, number, Map.of("kind", "ANSWER", "text", text, "answerTo", question));
    }

    private static Map<String, Object> comment(String text) {
        return Map.of("kind", "COMMENT", "text", text);
    }

    private Answer says(String user, String number, Map<String, Object> remark) {
        return cases.as(user).post(address(number), remark);
    }

    private JsonNode read(String user, String number, String query) {
        return cases.as(user).get(address(number) + query).is(200).json();
    }

    private static String address(String number) {
        return "/api/v1/requirements/" + number + "/comments";
    }
}
