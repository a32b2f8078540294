package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.security.Browser;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Statistics and resolutions of real cases over HTTP, on whatever database it is. Other tests leave ballots too, so
 * differences are counted.
 */
abstract class StatisticsOfCases {

    private static final String RANGE = "from=2026-01-01&to=2999-12-31";
    private static final String HOSTILE = "=HYPERLINK(\"http://example.org\";\"Hund\") Straße; \"neu\"";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @BeforeEach
    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    @Test
    void who_took_part_is_counted_by_bench_seat_and_capacity() {
        JsonNode before = statistics();
        String number = cases.onBallot();
        cases.votes("state1", number, "YES").is(204);
        cases.votes("state2deputy", number, "YES").is(204);
        cases.votes("state3", number, "NO").is(204);
        cases.votes("municipal1", number, "YES").is(204);
        cases.votes("municipal2", number, "ABSTAIN").is(204);
        assertThat(statistics()).as("while it is open").isEqualTo(before);
        scenario.timePasses(Duration.ofDays(30));
        JsonNode after = statistics();

        assertThat(more(before, after, "WORKING_GROUP", "/ballots")).isEqualTo(1);
        assertThat(more(before, after, "WORKING_GROUP", "/withoutQuorum")).isZero();
        assertThat(more(before, after, "COUNCIL", "/ballots")).isZero();
        assertThat(attendance(before, after, "STATE")).containsExactly(3, 3, 2, 1, 0);
        assertThat(attendance(before, after, "MUNICIPAL")).containsExactly(3, 2, 2, 0, 1);
        assertThat(attendance(before, after, "WG-STATE-1")).containsExactly(1, 1, 1, 0, 0);
        assertThat(attendance(before, after, "WG-STATE-2")).containsExactly(1, 1, 0, 1, 0);
        assertThat(attendance(before, after, "WG-MUNICIPAL-3")).containsExactly(1, 0, 0, 0, 1);
        assertThat(after.at("/escalations/decided").asInt()
                        - before.at("/escalations/decided").asInt())
                .isEqualTo(1);
        assertThat(casesOf(after, "OPERATIVE") - casesOf(before, "OPERATIVE")).isEqualTo(1);
        assertThat(after.toString()).doesNotContainPattern(UUID).doesNotContain("YES", "ABSTAIN", "state2deputy");
    }

    @Test
    void a_seat_whose_people_are_excluded_does_not_count() {
        JsonNode before = statistics();
        String number = cases.onBallot();
        String exclusions = "/api/v1/ballots/" + ballotOf(number) + "/exclusions";
        cases.as("state1").post(exclusions, Map.of("reason", "Verwandtschaft")).is(201);
        cases.as("state1deputy")
                .post(exclusions, Map.of("reason", "Verwandtschaft"))
                .is(201);
        scenario.timePasses(Duration.ofDays(5));
        cases.bodyVotes(Cases.WORKING_GROUP, number, "-YYYYY");
        JsonNode after = statistics();

        assertThat(attendance(before, after, "STATE")).containsExactly(2, 2, 2, 0, 0);
        assertThat(attendance(before, after, "WG-STATE-1")).containsExactly(0, 0, 0, 0, 0);
        JsonNode resolution = resolutionOn(number);
        assertThat(resolution.at("/benches/STATE/eligible").asInt()).isEqualTo(2);
        assertThat(resolution.path("eligible").asInt()).isEqualTo(5);
    }

    @Test
    void a_missed_quorum_counts_only_once_the_matter_is_over() {
        JsonNode before = statistics();
        String number = cases.onBallot();
        cases.votes("state1", number, "YES").is(204);
        // reminder and deadline, then the opening of the second round
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        assertThat(cases.ballot("office", number).path("outcome").asText()).isEqualTo("NO_QUORUM");
        assertThat(statistics()).isEqualTo(before);
        assertThat(cases.as("office").get("/api/v1/resolutions?" + RANGE).body())
                .doesNotContain(number);

        scenario.nextTimerFires(number);
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYYY");
        JsonNode after = statistics();
        assertThat(more(before, after, "WORKING_GROUP", "/ballots")).isEqualTo(2);
        assertThat(more(before, after, "WORKING_GROUP", "/withoutQuorum")).isEqualTo(1);
        assertThat(attendance(before, after, "MUNICIPAL")).containsExactly(6, 3, 3, 0, 3);
        assertThat(resolutionOn(number).path("round").asInt()).isEqualTo(2);
    }

    @Test
    void what_the_council_decides_after_a_tie_is_an_escalation() {
        JsonNode before = statistics();
        String number = cases.onBallot();
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYNNN");
        assertThat(referred(before, statistics(), "TIE"))
                .as("before it is decided")
                .isZero();
        cases.submits("office", number, "userTask_prepareReferral", Map.of("recommendation", "Zustimmen."));
        cases.submits("council1", number, "userTask_councilDisposition", Map.of("disposition", "VOTE"));
        scenario.settle();
        cases.bodyVotes(Cases.COUNCIL, number, "YYYNYYYY");
        JsonNode after = statistics();

        assertThat(referred(before, after, "TIE")).isEqualTo(1);
        assertThat(referred(before, after, "OVERDUE")).isZero();
        assertThat(after.at("/escalations/referred").asInt()
                        - before.at("/escalations/referred").asInt())
                .isEqualTo(1);
        assertThat(more(before, after, "COUNCIL", "/ballots")).isEqualTo(1);
        JsonNode councils = cases.as("council3")
                .get("/api/v1/statistics?body=COUNCIL&" + RANGE)
                .is(200)
                .json();
        assertThat(councils.path("participation")).hasSize(1);
        JsonNode resolution = resolutionOn(number);
        assertThat(resolution.path("body").asText()).isEqualTo("COUNCIL");
        assertThat(resolution.path("recommendation").asBoolean()).isFalse();
        assertThat(resolution.at("/benches/STATE/no").asInt()).isEqualTo(1);
    }

    @Test
    void resolutions_say_what_the_ballot_says_and_what_came_of_it_and_name_nobody() {
        String number = cases.submitted(Cases.draft("title", HOSTILE));
        cases.assessed(number);
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYNYAN");
        implement(number);
        JsonNode resolution = resolutionOn(number);
        JsonNode ballot = cases.ballot("office", number);

        for (String field : List.of("id", "motion", "outcome", "yes", "no", "abstain", "ruleSet", "closingHash")) {
            assertThat(resolution.path(field)).as(field).isEqualTo(ballot.path(field));
        }
        assertThat(resolution.path("benches")).isEqualTo(ballot.path("benches"));
        assertThat(resolution.path("openingHash").asText()).matches("[0-9a-f]{64}");
        assertThat(resolution.path("title").asText()).isEqualTo(HOSTILE);
        assertThat(resolution.path("date").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(resolution.at("/implementedIn/component").asText()).isEqualTo("amt24");
        assertThat(resolution.at("/implementedIn/version").asInt()).isGreaterThan(1);
        assertThat(resolution.toString()).doesNotContainPattern(UUID).doesNotContain("requester1", "keinem Verhältnis");
    }

    @Test
    void the_csv_holds_the_same_and_a_hostile_title_does_no_harm() throws IOException {
        String number = cases.submitted(Cases.draft("title", HOSTILE));
        cases.assessed(number);
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYNYAN");

        HttpResponse<String> file = file("/api/v1/resolutions.csv?" + RANGE);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/csv;")
                .contains("charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains(".csv");
        assertThat(file.body()).startsWith("\uFEFF\"Nummer\";").contains("\"'=HYPERLINK(\"\"http://example.org\"\";");
        CSVRecord row = rowOn(number, file.body());
        assertThat(row.get("Titel")).isEqualTo("'" + HOSTILE);
        assertThat(row.get("Antrag")).contains(number);
        assertThat(row.get("Ergebnis")).isEqualTo("angenommen");
        assertThat(row.get("Wirkung")).isEqualTo("Beschluss");
        assertThat(List.of(row.get("Ja"), row.get("Nein"), row.get("Enthaltung")))
                .containsExactly("3", "2", "1");
        assertThat(List.of(row.get("Staat: Ja"), row.get("Staat: Nein"), row.get("Kommunen: Enthaltung")))
                .containsExactly("2", "1", "1");
        assertThat(file("/api/v1/resolutions?" + RANGE, "Accept", "text/csv").body())
                .isEqualTo(file.body());
        assertThat(file.body()).doesNotContainPattern(UUID);
        JsonNode list = cases.as("office")
                .get("/api/v1/resolutions?size=1&" + RANGE)
                .is(200)
                .json();
        assertThat(records(file.body())).hasSize(list.path("total").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2026-05-01&to=2026-04-30",
                "from=gestern",
                "to=2026-02-30",
                "from=01.01.2026",
                "from=-999999999-01-01",
                "to=%2B999999999-12-31",
                "to=1999-12-31",
                "body=PARLIAMENT",
                "body=working_group",
                "from=2026-01-01'%20or%20'1'='1"
            })
    void bad_input_is_a_problem(String query) {
        for (String path : List.of("/api/v1/statistics?", "/api/v1/resolutions?", "/api/v1/resolutions.csv?")) {
            cases.as("office").get(path + query).isProblem(400);
        }
        cases.as("office").get("/api/v1/resolutions?requirement=x").isProblem(404);
        cases.as("office").get("/api/v1/resolutions?requirement=%00").isRefused();
        cases.as("office").get("/api/v1/resolutions?size=0").isProblem(400);
        cases.as("office").get("/api/v1/resolutions?page=-1").isProblem(400);
    }

    @Test
    void without_days_it_is_the_last_four_quarters() {
        JsonNode answer =
                cases.as("admin").get("/api/v1/statistics?from=&to=").is(200).json();

        LocalDate from = LocalDate.parse(answer.path("from").asText());
        LocalDate to = LocalDate.parse(answer.path("to").asText());
        assertThat(from.getDayOfMonth()).isEqualTo(1);
        assertThat(from.plusMonths(9)).isBeforeOrEqualTo(to);
        assertThat(from.plusMonths(12)).isAfter(to);
    }

    @Test
    void others_read_neither_statistics_nor_resolutions() {
        for (String other : List.of("requester1", "provider1", "manager", "protection", "agent1")) {
            for (String path : List.of("/api/v1/statistics", "/api/v1/resolutions", "/api/v1/resolutions.csv")) {
                cases.as(other).get(path).isProblem(403);
            }
        }
        for (String reader : List.of("state1", "municipal3deputy", "council8", "office", "admin")) {
            cases.as(reader).get("/api/v1/statistics").is(200);
            cases.as(reader).get("/api/v1/resolutions").is(200);
        }
    }

    private void implement(String number) {
        cases.submits(
                "manager",
                number,
                "userTask_planImplementation",
                Map.of(
                        "planResult",
                        "PLANNED",
                        "release",
                        "2027.1",
                        "plannedDate",
                        LocalDate.now().plusMonths(3).toString()));
        scenario.settle();
        cases.submits("manager", number, "userTask_implement", Map.of("implementationNote", "Fertig."));
        scenario.settle();
        cases.submits("requester1", number, "userTask_acceptResult", Map.of("accepted", true));
        scenario.settle();
        assertThat(cases.status(number)).isEqualTo("CLOSED");
    }

    private JsonNode statistics() {
        return cases.as("state1").get("/api/v1/statistics?" + RANGE).is(200).json();
    }

    /** The newest one. */
    private JsonNode resolutionOn(String number) {
        JsonNode page = cases.as("municipal2")
                .get("/api/v1/resolutions?requirement=" + number + "&" + RANGE)
                .is(200)
                .json();
        assertThat(page.path("items").findValuesAsText("requirement"))
                .isNotEmpty()
                .containsOnly(number);
        return page.path("items").path(0);
    }

    private static int more(JsonNode before, JsonNode after, String body, String number) {
        return body(after, body).at(number).asInt()
                - body(before, body).at(number).asInt();
    }

    private static JsonNode body(JsonNode statistics, String body) {
        return find(statistics.path("participation"), "body", body);
    }

    /** By how much they have grown: eligible, present, by member, by deputy, absent; of a bench of the group, or a seat. */
    private static List<Integer> attendance(JsonNode before, JsonNode after, String name) {
        return List.of("eligible", "present", "byMember", "byDeputy", "absent").stream()
                .map(field -> total(after, name).path(field).asInt()
                        - total(before, name).path(field).asInt())
                .toList();
    }

    private static JsonNode total(JsonNode statistics, String name) {
        JsonNode group = body(statistics, "WORKING_GROUP");
        return name.startsWith("WG")
                ? find(group.path("seats"), "seat", name).path("total")
                : find(group.path("benches"), "bench", name).path("total");
    }

    private static int referred(JsonNode before, JsonNode after, String reason) {
        return find(after.at("/escalations/reasons"), "reason", reason)
                        .path("referred")
                        .asInt()
                - find(before.at("/escalations/reasons"), "reason", reason)
                        .path("referred")
                        .asInt();
    }

    private static int casesOf(JsonNode statistics, String route) {
        return find(statistics.at("/durations/routes"), "route", route)
                .at("/figures/cases")
                .asInt();
    }

    /** A missing node when there is none, whose numbers are 0. */
    private static JsonNode find(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path(field).asText().equals(value))
                .findFirst()
                .orElseGet(() -> list.path("none"));
    }

    private String ballotOf(String number) {
        return cases.ballot("office", number).path("id").asText();
    }

    private HttpResponse<String> file(String path, String... headers) {
        String[] credentials = Browser.basic("office", DemoUsers.PASSWORD);
        String[] all = Stream.of(credentials, headers).flatMap(Stream::of).toArray(String[]::new);
        HttpResponse<String> answer = new Browser(cases.port()).get(path, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static CSVRecord rowOn(String number, String csv) throws IOException {
        return records(csv).stream()
                .filter(row -> row.get("Anforderung").equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        return CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))
                .getRecords();
    }
}
