package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.security.Browser;
import de.sachsen.mitnutzung.scenario.Scenario;
import de.sachsen.mitnutzung.voting.LedgerAlone;
import de.sachsen.mitnutzung.voting.RecountCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of real ballots, over HTTP and in the database, on whatever database it is. */
abstract class LedgerOfBallot {

    private static final String HASH = "[0-9a-f]{64}";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    @Test
    void while_a_ballot_is_open_nobody_reads_its_ledger_or_counts_again() {
        String number = cases.onBallot();
        cases.votes("state1", number, "YES").is(204);
        String path =
                "/api/v1/ballots/" + cases.ballot("office", number).path("id").asText();

        for (String reader : List.of("office", "state1", "municipal1deputy")) {
            cases.as(reader).get(path + "/ledger").isProblem(409);
            cases.as(reader).post(path + "/recount").isProblem(409);
        }
        for (String other : List.of("requester1", "council1", "manager", "protection", "admin")) {
            cases.as(other).get(path + "/ledger").isProblem(403);
            cases.as(other).post(path + "/recount").isProblem(403);
        }
        cases.as("office").get("/api/v1/ballots/ABS-1999-0001/ledger").isProblem(404);
        cases.as("office").post("/api/v1/ballots/none/recount").isProblem(404);
    }

    @Test
    void after_closing_the_ledger_gives_the_result_again() {
        String number = closed("YYNYN-");
        JsonNode ballot = cases.ballot("office", number);
        String id = ballot.path("id").asText();
        String closingHash = ballot.path("closingHash").asText();

        List<JsonNode> entries = ledger("state2", id);
        assertThat(entries)
                .extracting(entry -> entry.path("kind").asText())
                .startsWith("OPENED", "VOTE")
                .endsWith("CLOSED", "RESULT");
        assertThat(entries)
                .extracting(entry -> entry.path("position").asInt())
                .isSorted()
                .startsWith(1, 2);
        for (String reader : List.of("office", "municipal3", "state1deputy")) {
            JsonNode recount = cases.as(reader)
                    .post("/api/v1/ballots/" + id + "/recount?closingHash=" + closingHash)
                    .is(200)
                    .json();
            assertThat(recount.path("result").asText()).isEqualTo("reproduced");
            assertThat(recount.path("outcome").asText()).isEqualTo("ADOPTED");
            assertThat(recount.path("eligible").asInt()).isEqualTo(6);
            assertThat(recount.path("present").asInt()).isEqualTo(5);
            assertThat(recount.path("yes").asInt()).isEqualTo(3);
            assertThat(recount.path("no").asInt()).isEqualTo(2);
            assertThat(recount.path("entries").asInt()).isEqualTo(entries.size());
            assertThat(recount.path("findings")).isEmpty();
        }
        assertThat(cases.as("office")
                        .post("/api/v1/ballots/" + id + "/recount?closingHash=" + "0".repeat(64))
                        .json()
                        .path("result")
                        .asText())
                .isEqualTo("differs");
        for (String other : List.of("requester1", "council1", "manager", "admin")) {
            cases.as(other).get("/api/v1/ballots/" + id + "/ledger").isProblem(403);
        }
        assertThat(entries.toString()).doesNotContain("state1", "Mitglied", "Sitz");
    }

    @Test
    void a_receipt_is_told_after_voting_and_found_again_by_the_voter_only() throws Exception {
        String number = cases.onBallot();
        cases.votes("state1", number, "YES").is(204);
        cases.votes("municipal1deputy", number, "NO").is(204);
        String receipt = cases.ballot("state1", number).path("receipt").asText();
        String deputys =
                cases.ballot("municipal1deputy", number).path("receipt").asText();

        assertThat(receipt).matches(HASH).isNotEqualTo(deputys);
        assertThat(deputys).matches(HASH);
        for (String other : List.of("state1deputy", "municipal1", "state2", "office", "admin", "requester1")) {
            assertThat(cases.ballot(other, number).has("receipt")).as(other).isFalse();
        }
        assertThat(jdbc.sql("select text from notice where recipient = 'state1'")
                        .query(String.class)
                        .list())
                .anyMatch(text -> text.contains(receipt));
        scenario.timePasses(Duration.ofDays(30));
        String id = cases.ballot("office", number).path("id").asText();
        assertThat(cases.ballot("state1", number).path("state").asText()).isEqualTo("CLOSED");
        assertThat(cases.ballot("state1", number).path("receipt").asText()).isEqualTo(receipt);
        scenario.resetClock();
        String adopted = closed("YYYYYY");
        String own = cases.ballot("state1", adopted).path("receipt").asText();
        assertThat(ledger("state1", cases.ballot("office", adopted).path("id").asText()))
                .filteredOn(entry -> entry.path("hash").asText().equals(own))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.path("content").path("choice").asText())
                                .isEqualTo("YES"));
        assertThat(id).isNotBlank();
    }

    /** Without a quorum the ledger stays sealed until the body has finished with the matter. */
    @Test
    void without_a_quorum_the_ledger_opens_with_the_end_of_the_matter() {
        String number = cases.onBallot();
        String first = cases.ballot("office", number).path("id").asText();
        cases.votes("state1", number, "YES").is(204);
        // reminder, deadline, and the opening of the second round
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        assertThat(cases.as("office").get("/api/v1/ballots/" + first).text("outcome"))
                .isEqualTo("NO_QUORUM");

        cases.as("office").get("/api/v1/ballots/" + first + "/ledger").isProblem(409);
        scenario.nextTimerFires(number);
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYYY");
        cases.as("office").get("/api/v1/ballots/" + first + "/ledger").is(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update vote set choice = 'YES'",
                "update vote set reason = 'anders' where seat = 'WG-STATE-1'",
                "delete from vote",
                "truncate table vote",
                "update ledger_entry set content = '{}'",
                "update ledger_entry set hash = previous",
                "delete from ledger_entry",
                "truncate table ledger_entry"
            })
    void the_database_refuses_to_change_votes_and_ledger(String statement) {
        closed("YYYYYY");
        long entries = count("ledger_entry");
        long votes = count("vote");

        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
        assertThat(count("ledger_entry")).isEqualTo(entries).isPositive();
        assertThat(count("vote")).isEqualTo(votes).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update exclusion set reason = 'anders'",
                "delete from exclusion_decision",
                "update exclusion_decision set confirmed = false",
                "update exclusion_answer set answer = 'DENY'",
                "delete from exclusion_answer",
                "truncate table exclusion",
                "truncate table exclusion_answer",
                "truncate table exclusion_decision"
            })
    void the_database_refuses_to_change_exclusions(String statement) {
        String number = cases.onBallot();
        cases.as("state1")
                .post("/api/v1/ballots/" + ballotOf(number) + "/exclusions", Map.of("reason", "Verwandtschaft"))
                .is(201);
        cases.submits("state2", number, "userTask_decideExclusion", Map.of("exclusion", "CONFIRM"));
        scenario.timePasses(Duration.ofDays(5));
        List<Long> before = exclusionRows();

        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
        assertThat(exclusionRows()).isEqualTo(before).doesNotContain(0L);
    }

    /** Whoever owns the database can take the rules away, and is found out by counting again. */
    @Test
    void rows_changed_past_the_rules_are_found_and_named() throws Exception {
        String altered = ballotOf(closed("YYYYNN"));
        String removed = ballotOf(closed("YYYYNN"));
        String swapped = ballotOf(closed("YYYYNN"));
        String inserted = ballotOf(closed("YYYYNN"));
        withoutTrigger(() -> {
            jdbc.sql("update ledger_entry set content = replace(content, '\"NO\"', '\"YES\"') where ballot = ?")
                    .param(altered)
                    .update();
            // from the last one on, since each names the one before
            jdbc.sql("update ledger_entry set predecessor = 2 where ballot = ? and position = 4")
                    .param(removed)
                    .update();
            jdbc.sql("delete from ledger_entry where ballot = ? and position = 3")
                    .param(removed)
                    .update();
            Map<String, Object> third = row(swapped, 3);
            Map<String, Object> fourth = row(swapped, 4);
            overwrite(swapped, 3, fourth);
            overwrite(swapped, 4, third);
            jdbc.sql("""
                            insert into ledger_entry (ballot, position, kind, noted_at, content, previous, hash)
                            select ballot, 99, kind, noted_at, content, previous, ? from ledger_entry
                            where ballot = ? and position = 2
                            """).params("e".repeat(64), inserted).update();
        });

        assertThat(firstFinding(altered)).isEqualTo("6: Der Inhalt passt nicht zur Prüfsumme.");
        assertThat(firstFinding(removed)).isEqualTo("4: Davor fehlt Eintrag 3.");
        assertThat(firstFinding(swapped)).startsWith("3: ");
        assertThat(firstFinding(inserted)).startsWith("99: Davor fehlt Eintrag");
    }

    /** The command reads the database of the application without starting it. */
    @Test
    void the_command_counts_a_ballot_of_the_database_and_an_exported_file() throws Exception {
        String ballot = ballotOf(closed("YYNYNN"));
        Path file = folder.resolve("ledger.jsonl");
        Files.writeString(file, lines(ballot));

        assertThat(Command.recount(environment, ballot)).isEqualTo(0);
        assertThat(Command.recount(environment, file.toString())).isEqualTo(0);
        assertThat(Command.recount(environment, "ABS-1999-0001")).isEqualTo(1);
    }

    abstract void withoutTrigger(Runnable change);

    private Map<String, Object> row(String ballot, int position) {
        return jdbc.sql("select * from ledger_entry where ballot = ? and position = ?")
                .params(ballot, position)
                .query()
                .singleRow();
    }

    private void overwrite(String ballot, int position, Map<String, Object> with) {
        // hashes are unique, so the first of two swapped rows gets its own for a moment
        jdbc.sql("update ledger_entry set content = ?, previous = ? where ballot = ? and position = ?")
                .params(with.get("content"), with.get("previous"), ballot, position)
                .update();
    }

    private String firstFinding(String ballot) {
        JsonNode recount = cases.as("office")
                .post("/api/v1/ballots/" + ballot + "/recount")
                .is(200)
                .json();
        assertThat(recount.path("result").asText()).isEqualTo("differs");
        JsonNode finding = recount.path("findings").path(0);
        return finding.path("position").asInt() + ": " + finding.path("message").asText();
    }

    private String closed(String letters) {
        String number = cases.onBallot();
        cases.bodyVotes(Cases.WORKING_GROUP, number, letters);
        if (letters.contains("-")) {
            scenario.timePasses(Duration.ofDays(30));
            scenario.resetClock();
        }
        return number;
    }

    private String ballotOf(String number) {
        return cases.ballot("office", number).path("id").asText();
    }

    private List<JsonNode> ledger(String reader, String ballot) {
        List<JsonNode> entries = new ArrayList<>();
        cases.as(reader)
                .get("/api/v1/ballots/" + ballot + "/ledger")
                .is(200)
                .json()
                .path("items")
                .forEach(entries::add);
        return entries;
    }

    private String lines(String ballot) {
        return new Browser(cases.port())
                .get("/api/v1/ballots/" + ballot + "/ledger", Browser.basic("office", DemoUsers.PASSWORD))
                .body();
    }

    private List<Long> exclusionRows() {
        return List.of(count("exclusion"), count("exclusion_answer"), count("exclusion_decision"));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** As the application's main method runs it, within this JVM. */
    static final class Command {

        private Command() {}

        static int recount(Environment environment, String what) {
            String[] options = {
                "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                "--spring.datasource.username=" + environment.getProperty("spring.datasource.username", ""),
                "--spring.datasource.password=" + environment.getProperty("spring.datasource.password", "")
            };
            return new RecountCommand(ballot -> LedgerAlone.of(ballot, options), System.out).run(List.of(what));
        }
    }
}
