package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.platform.pdf.Accessibility;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The council's dossier over HTTP: for whom it is, as they had it. */
@Served
class DossierApiTest {

    private static final String RECOMMENDATION = "Annehmen, <b>bald</b>.";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
    }

    private String tied() {
        String number = cases.onBallot();
        says(number, "Wer zahlt die Pflege?");
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYNNN");
        return number;
    }

    private void says(String number, String text) {
        cases.as("state1")
                .post("/api/v1/requirements/" + number + "/comments", Map.of("kind", "COMMENT", "text", text))
                .is(201);
    }

    private String dossierOf(String number) {
        for (JsonNode escalation : cases.as("office")
                .get("/api/v1/escalations?size=200")
                .is(200)
                .json()
                .path("items")) {
            if (escalation.path("requirement").asText().equals(number)) {
                return "/api/v1/escalations/" + escalation.path("id").asText() + "/dossier";
            }
        }
        throw new AssertionError("no referral of " + number);
    }

    private void presented(String number) {
        cases.submits(
                "office",
                number,
                "userTask_prepareReferral",
                Map.of("recommendation", RECOMMENDATION, "referralNote", "Haushalt 2027 geklärt."));
        scenario.settle();
    }

    @Test
    void council_and_office_read_it_and_nobody_else() {
        String number = tied();
        String dossier = dossierOf(number);
        cases.as("office").get(dossier).is(200);
        cases.as("council1").get(dossier).isProblem(409);
        presented(number);
        for (String reader : List.of("office", "council1", "council8")) {
            cases.as(reader).get(dossier).is(200);
        }
        for (String stranger : List.of("requester1", "state1", "manager", "protection", "admin")) {
            cases.as(stranger).get(dossier).isProblem(403);
        }
        cases.as("office").get("/api/v1/escalations/VOR-1999-0001/dossier").isProblem(404);
    }

    @Test
    void it_tells_what_the_council_decides_by() {
        String number = tied();
        presented(number);
        JsonNode dossier = cases.as("council1").get(dossierOf(number)).is(200).json();

        assertThat(dossier.path("reason").asText()).isEqualTo("TIE");
        assertThat(dossier.path("recommendation").asText()).isEqualTo(RECOMMENDATION);
        assertThat(dossier.path("dissent")).hasSize(3);
        assertThat(dossier.at("/dissent/0/reason").asText()).isEqualTo("Der Aufwand steht in keinem Verhältnis.");
        assertThat(dossier.at("/file/workingGroup/0/yes").asInt()).isEqualTo(3);
        assertThat(dossier.at("/file/workingGroup/1/no").asInt()).isEqualTo(3);
        assertThat(dossier.at("/file/effortPersonDays").asInt()).isEqualTo(40);
        assertThat(dossier.path("file").has("requester")).isFalse();
        assertThat(dossier.at("/deliberation/0/text").asText()).isEqualTo("Wer zahlt die Pflege?");
    }

    @Test
    void what_is_said_after_the_councils_ballot_opened_is_not_in_it() {
        String number = tied();
        presented(number);
        cases.submits("council1", number, "userTask_councilDisposition", Map.of("disposition", "VOTE"));
        scenario.settle();
        says(number, "Zu spät gesagt.");

        assertThat(cases.as("council2").get(dossierOf(number)).is(200).body())
                .contains("Wer zahlt die Pflege?")
                .doesNotContain("Zu spät gesagt.");
        cases.bodyVotes(Cases.COUNCIL, number, "YYYYYYYY");
        assertThat(cases.as("council2").get(dossierOf(number)).is(200).body()).doesNotContain("Zu spät gesagt.");
    }

    @Test
    void the_pdf_is_accessible() throws IOException {
        String number = tied();
        presented(number);
        byte[] pdf = Documents.pdf(cases, "council1", dossierOf(number));
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("vorlage.pdf"), pdf);

        Accessibility.confirm(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            RECOMMENDATION,
                            "Haushalt 2027 geklärt.",
                            "Stimmengleichheit",
                            "Wer zahlt die Pflege?",
                            "Der Aufwand steht in keinem Verhältnis.",
                            "40 Personentage");
        }
    }
}
