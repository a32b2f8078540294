package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.platform.pdf.Accessibility;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes over HTTP: drafted, written into, signed by two, frozen, corrected; asked rightly and wrongly. */
abstract class MinutesOfBallot {

    private static final String AGAINST = "Zu teuer <b>für uns</b> & alle.";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    /** Lets somebody change what nobody may. */
    abstract void withoutTrigger(Runnable change);

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    /** The number of a ballot that was adopted with two votes against and one seat silent. */
    private String decided() {
        String number = cases.onBallot();
        cases.as("state2")
                .post(
                        "/api/v1/requirements/" + number + "/comments",
                        Map.of("kind", "COMMENT", "text", "Bitte festhalten: Wir tragen es mit.", "forMinutes", true))
                .is(201);
        cases.as("state2")
                .post(
                        "/api/v1/requirements/" + number + "/comments",
                        Map.of("kind", "COMMENT", "text", "Nur so gesagt."))
                .is(201);
        String ballot = cases.ballot("office", number).path("id").asText();
        for (String yes : List.of("state1", "state3", "municipal1")) {
            cases.votes(yes, number, "YES").is(204);
        }
        cases.submit("state2deputy", cases.voteTask("state2deputy", number), Map.of("vote", "YES"))
                .is(204);
        cases.votes("municipal2", number, "NO", AGAINST).is(204);
        cases.votes("municipal3", number, "ABSTAIN").is(204);
        scenario.settle();
        return ballot;
    }

    private JsonNode minutes(String ballot) {
        return cases.as("office").get(ofBallot(ballot)).is(200).json();
    }

    private static String ofBallot(String ballot) {
        return "/api/v1/ballots/" + ballot + "/minutes";
    }

    private static String path(JsonNode minutes) {
        return "/api/v1/minutes/" + minutes.path("id").asText();
    }

    private Answer signs(String user, JsonNode minutes) {
        return cases.as(user)
                .post(
                        path(minutes) + "/signatures",
                        Map.of("hash", minutes.path("hash").asText()));
    }

    private JsonNode signed(String ballot) {
        JsonNode draft = minutes(ballot);
        signs("state1", draft).is(201);
        return signs("office", draft).is(201).json();
    }

    @Test
    void a_decided_circulation_has_a_draft_that_tells_all_of_it() {
        String ballot = decided();
        JsonNode minutes = minutes(ballot);

        assertThat(minutes.path("id").asText()).matches("NS-\\d{4}-\\d{4,}");
        assertThat(minutes.path("state").asText()).isEqualTo("DRAFT");
        assertThat(minutes.path("intact").asBoolean()).isTrue();
        JsonNode matter = minutes.at("/content/matters/0");
        assertThat(matter.path("title").asText()).isEqualTo("Hundesteuer online anmelden");
        assertThat(matter.path("outcome").asText()).isEqualTo("ADOPTED");
        assertThat(List.of(
                        matter.path("yes").asInt(),
                        matter.path("no").asInt(),
                        matter.path("abstain").asInt(),
                        matter.path("present").asInt()))
                .containsExactly(4, 1, 1, 6);
        assertThat(matter.at("/benches/1/no").asInt()).isEqualTo(1);
        JsonNode byDeputy = matter.at("/seats/1");
        assertThat(byDeputy.path("capacity").asText()).isEqualTo("DEPUTY");
        assertThat(byDeputy.at("/actor/name").asText())
                .isEqualTo(byDeputy.at("/deputy/name").asText());
        assertThat(matter.at("/seats/4/reason").asText()).isEqualTo(AGAINST);
        assertThat(matter.path("remarks")).hasSize(1);
        assertThat(matter.at("/remarks/0/text").asText()).isEqualTo("Bitte festhalten: Wir tragen es mit.");
        JsonNode told = cases.as("office").get("/api/v1/ballots/" + ballot).json();
        for (String hash : List.of("openingHash", "closingHash")) {
            assertThat(matter.path(hash).asText())
                    .matches("[0-9a-f]{64}")
                    .isEqualTo(told.path(hash).asText());
        }
        assertThat(minutes.at("/content/chair/0/name").asText()).isNotBlank();
    }

    @Test
    void the_pdf_is_accessible_and_shows_what_the_json_shows() throws IOException {
        String ballot = decided();
        JsonNode draft = minutes(ballot);
        byte[] pdf = Documents.pdf(cases, "municipal1", ofBallot(ballot));
        keepForTheEye("niederschrift-entwurf.pdf", pdf);

        Accessibility.confirm(pdf);
        assertThat(textOf(pdf))
                .contains(
                        draft.path("id").asText(),
                        "Entwurf",
                        AGAINST,
                        "angenommen mit 4 Ja, 1 Nein, 1 Enthaltung",
                        draft.path("hash").asText(),
                        "Bitte festhalten: Wir tragen es mit.")
                .doesNotContain("Nur so gesagt.");

        cases.as("office")
                .send(
                        "PUT",
                        path(draft),
                        Caller.json(Map.of("remarks", "Sitz Kommunen 2 bat um Protokollierung.\n😀 <i>")))
                .is(200);
        signed(ballot);
        byte[] frozen = Documents.pdf(cases, "office", ofBallot(ballot));
        keepForTheEye("niederschrift.pdf", frozen);
        Accessibility.confirm(frozen);
        assertThat(textOf(frozen))
                .contains("Sitz Kommunen 2 bat um Protokollierung.")
                .doesNotContain("Entwurf", "Achtung");
    }

    @Test
    void before_the_matter_is_over_there_are_no_minutes() {
        String number = cases.onBallot();
        String ballot = cases.ballot("office", number).path("id").asText();

        cases.as("office").get(ofBallot(ballot)).isProblem(409);
        cases.as("requester1").get(ofBallot(ballot)).isProblem(403);
        cases.as("office").get(ofBallot("ABS-1999-0001")).isProblem(404);
        cases.as("office").get("/api/v1/minutes/NS-1999-0001").isProblem(404);
        cases.as("office").get("/api/v1/minutes/x%27%20or%201").isRefused();
    }

    @Test
    void without_a_quorum_there_are_minutes_only_when_the_body_has_finished() {
        String number = cases.onBallot();
        String first = cases.ballot("office", number).path("id").asText();
        cases.bodyVotes(Cases.WORKING_GROUP, number, "Y-----");
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        cases.as("office").get(ofBallot(first)).isProblem(409);
        scenario.nextTimerFires(number);
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYYY");

        assertThat(minutes(first).at("/content/matters/0/outcome").asText()).isEqualTo("NO_QUORUM");
        assertThat(minutes(cases.ballot("office", number).path("id").asText())
                        .at("/content/matters/0/outcome")
                        .asText())
                .isEqualTo("ADOPTED");
    }

    @Test
    void they_are_for_body_and_office_only() {
        String ballot = decided();
        JsonNode draft = minutes(ballot);
        for (String reader : List.of("office", "state1", "municipal3deputy")) {
            cases.as(reader).get(path(draft)).is(200);
            assertThat(cases.as(reader).get("/api/v1/minutes?size=200").is(200).body())
                    .contains(draft.path("id").asText());
        }
        for (String stranger : List.of("requester1", "provider1", "admin", "manager", "protection")) {
            cases.as(stranger).get(path(draft)).isProblem(403);
            cases.as(stranger).get(ofBallot(ballot)).isProblem(403);
            cases.as(stranger).get("/api/v1/minutes").isProblem(403);
        }
        cases.as("council1").get(path(draft)).isProblem(403);
        assertThat(cases.as("council1").get("/api/v1/minutes?size=200").is(200).body())
                .doesNotContain(draft.path("id").asText());
    }

    @Test
    void only_the_office_writes_and_only_remarks_and_only_until_somebody_signs() {
        JsonNode draft = minutes(decided());
        for (String other : List.of("state1", "municipal1", "admin", "requester1", "council1")) {
            cases.as(other).send("PUT", path(draft), "{\"remarks\":\"x\"}").isProblem(403);
        }
        Caller office = cases.as("office");
        for (String wrong : List.of(
                "{}",
                "[]",
                "{\"remarks\":1}",
                "{\"remarks\":\"x\",\"state\":\"SIGNED\"}",
                "{\"content\":{}}",
                "{\"remarks\":\"" + "x".repeat(20_001) + "\"}",
                "{\"remarks\":\"a\\u0000b\"}")) {
            office.send("PUT", path(draft), wrong).isProblem(400);
        }
        assertThat(office.get(path(draft)).json()).isEqualTo(draft);

        JsonNode written = office.send("PUT", path(draft), "{\"remarks\":\"Mit Anmerkung.\"}")
                .is(200)
                .json();
        assertThat(written.path("remarks").asText()).isEqualTo("Mit Anmerkung.");
        assertThat(written.path("hash").asText())
                .isNotEqualTo(draft.path("hash").asText());
        assertThat(written.path("content")).isEqualTo(draft.path("content"));
        signs("state1", draft).isProblem(409);
        signs("state1", written).is(201);
        office.send("PUT", path(draft), "{\"remarks\":\"Zu spät.\"}").isProblem(409);
        assertThat(office.get(path(draft)).json().path("remarks").asText()).isEqualTo("Mit Anmerkung.");
    }

    @Test
    void two_different_people_sign_and_each_signature_stands_in_the_ledger() throws Exception {
        String ballot = decided();
        JsonNode draft = minutes(ballot);
        for (String nobody : List.of("state2", "municipal1", "state1deputy")) {
            signs(nobody, draft).isProblem(403);
        }
        for (String stranger : List.of("admin", "requester1", "council1")) {
            signs(stranger, draft).isProblem(403);
        }
        Caller chair = cases.as("state1");
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("hash", ""),
                Map.of("hash", 7),
                Map.of("hash", draft.path("hash").asText(), "as", "SECRETARY"))) {
            chair.post(path(draft) + "/signatures", wrong).isProblem(400);
        }
        chair.post(path(draft) + "/signatures", Map.of("hash", "0".repeat(64))).isProblem(409);

        assertThat(signs("state1", draft).is(201).text("state")).isEqualTo("SIGNED_ONCE");
        signs("state1", draft).isProblem(409);
        JsonNode signed = signs("office", draft).is(201).json();
        signs("office", draft).isProblem(409);
        signs("state1", draft).isProblem(409);

        assertThat(signed.path("state").asText()).isEqualTo("SIGNED");
        assertThat(signed.path("intact").asBoolean()).isTrue();
        assertThat(signed.findValuesAsText("signedAs")).containsExactly("CHAIR", "SECRETARY");
        assertThat(signed.path("hash")).isEqualTo(draft.path("hash"));
        assertThat(sha256(signed.path("signedForm").asText()))
                .isEqualTo(signed.path("hash").asText());
        assertThat(signed.path("signedForm").asText()).doesNotContain("Sitzinhaber", "\"name\"");
        String[] ledger = cases.as("municipal1")
                .get("/api/v1/ballots/" + ballot + "/ledger")
                .is(200)
                .json()
                .path("items")
                .findValuesAsText("kind")
                .toArray(String[]::new);
        assertThat(ledger).endsWith("RESULT", "MINUTES_SIGNED", "MINUTES_SIGNED");
        JsonNode recount = cases.as("office")
                .post("/api/v1/ballots/" + ballot + "/recount")
                .is(200)
                .json();
        assertThat(recount.path("result").asText()).isEqualTo("reproduced");
    }

    @Test
    void signatures_at_the_same_instant_are_one_for_each_place() throws Exception {
        JsonNode draft = minutes(decided());
        ExecutorService together = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> clicks = new ArrayList<>();
            for (int click = 0; click < 8; click++) {
                String user = click % 2 == 0 ? "state1" : "office";
                clicks.add(() -> signs(user, draft).status());
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : together.invokeAll(clicks)) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(201, 409);
            assertThat(statuses.stream().filter(status -> status == 201)).hasSize(2);
        } finally {
            together.shutdown();
        }
        JsonNode signed = cases.as("office").get(path(draft)).json();
        assertThat(signed.path("signatures")).hasSize(2);
        assertThat(signed.path("intact").asBoolean()).isTrue();
    }

    @Test
    void what_is_signed_stays_whoever_has_the_database() {
        String ballot = decided();
        JsonNode draft = minutes(ballot);
        String id = draft.path("id").asText();
        refused("update minutes set content = '{}' where id = ?", id);
        refused("update minutes set state = 'SIGNED' where id = ?", id);
        refused("delete from minutes where id = ?", id);
        signs("office", draft).is(201);
        refused("update minutes set remarks = 'x' where id = ?", id);
        refused("update minutes set state = 'DRAFT' where id = ?", id);
        signs("state1", draft).is(201);
        for (String change : List.of(
                "update minutes set remarks = 'x' where id = ?",
                "update minutes set content = '{}' where id = ?",
                "update minutes set state = 'DRAFT' where id = ?",
                "delete from minutes where id = ?",
                "update minutes_signature set hash = 'x' where minutes = ?",
                "delete from minutes_signature where minutes = ?",
                "delete from minutes_ballot where minutes = ?")) {
            refused(change, id);
        }
        assertThat(cases.as("office").get(path(draft)).json().path("intact").asBoolean())
                .isTrue();
    }

    @Test
    void a_change_behind_the_triggers_is_seen() {
        JsonNode signed = signed(decided());
        String id = signed.path("id").asText();
        withoutTrigger(() -> {
            jdbc.sql("update minutes set remarks = 'Untergeschoben.' where id = ?")
                    .param(id)
                    .update();
            assertThat(cases.as("office")
                            .get(path(signed))
                            .json()
                            .path("intact")
                            .asBoolean())
                    .isFalse();
            jdbc.sql("update minutes set remarks = '' where id = ?").param(id).update();
        });
        assertThat(cases.as("office").get(path(signed)).json().path("intact").asBoolean())
                .isTrue();
    }

    @Test
    void a_correction_is_a_document_of_its_own() {
        String ballot = decided();
        JsonNode draft = minutes(ballot);
        Map<String, Object> reason = Map.of("reason", "Ein Name war falsch geschrieben.");
        cases.as("office").post(path(draft) + "/corrections", reason).isProblem(409);
        JsonNode wrong = signed(ballot);
        for (String other : List.of("state1", "municipal1", "admin", "requester1")) {
            cases.as(other).post(path(wrong) + "/corrections", reason).isProblem(403);
        }
        cases.as("office").post(path(wrong) + "/corrections", Map.of()).isProblem(400);
        cases.as("office")
                .post(path(wrong) + "/corrections", Map.of("reason", "x".repeat(4_001)))
                .isProblem(400);

        Answer created =
                cases.as("office").post(path(wrong) + "/corrections", reason).is(201);
        JsonNode correction = created.json();
        assertThat(created.location()).endsWith(path(correction));
        assertThat(correction.path("corrects")).isEqualTo(wrong.path("id"));
        assertThat(correction.path("state").asText()).isEqualTo("DRAFT");
        cases.as("office").post(path(wrong) + "/corrections", reason).isProblem(409);
        assertThat(minutes(ballot).path("id")).as("until it is signed").isEqualTo(wrong.path("id"));
        assertThat(minutes(ballot).path("correctedBy")).isEqualTo(correction.path("id"));

        signs("office", correction).is(201);
        signs("state1", correction).is(201);
        JsonNode now = minutes(ballot);
        assertThat(now.path("id")).isEqualTo(correction.path("id"));
        assertThat(now.path("intact").asBoolean()).isTrue();
        assertThat(cases.as("office").get(path(wrong)).json().path("intact").asBoolean())
                .isTrue();
    }

    @Test
    void the_councils_minutes_are_signed_by_its_own_chair() {
        String number = cases.onBallot();
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYNNN");
        cases.submits("office", number, "userTask_prepareReferral", Map.of("recommendation", "Annehmen."));
        scenario.settle();
        cases.submits("council1", number, "userTask_councilDisposition", Map.of("disposition", "VOTE"));
        scenario.settle();
        cases.bodyVotes(Cases.COUNCIL, number, "YYYYYYNN");
        JsonNode draft = minutes(cases.ballot("office", number).path("id").asText());

        assertThat(draft.path("body").asText()).isEqualTo("COUNCIL");
        cases.as("state1").get(path(draft)).isProblem(403);
        signs("state1", draft).isProblem(403);
        signs("council2", draft).isProblem(403);
        signs("council1", draft).is(201);
    }

    private void refused(String change, String id) {
        assertThatThrownBy(() -> jdbc.sql(change).param(id).update())
                .as(change)
                .isInstanceOf(DataAccessException.class);
    }

    /** In the build folder, to be looked at. */
    private static void keepForTheEye(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve(name), pdf);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
