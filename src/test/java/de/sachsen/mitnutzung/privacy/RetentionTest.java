package de.sachsen.mitnutzung.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.platform.ExpiryRun;
import de.sachsen.mitnutzung.platform.Retention;
import de.sachsen.mitnutzung.scenario.Scenario;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Ledger;
import de.sachsen.mitnutzung.voting.Recounts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What is kept how long, with the clock moved past the end. */
@Served
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:retention;DB_CLOSE_DELAY=-1",
            "mitnutzung.retention.engine-history=P30D",
            "mitnutzung.retention.notices=P10D"
        })
class RetentionTest {

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    Ballots ballots;

    @Autowired
    Ledger ledger;

    @Autowired
    ExpiryRun expiry;

    @Autowired
    Retention retention;

    @Autowired
    RepositoryService repository;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void today() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    @Test
    void the_configured_period_holds_for_every_model() {
        assertThat(repository.createProcessDefinitionQuery().list())
                .isNotEmpty()
                .allSatisfy(
                        process -> assertThat(process.getHistoryTimeToLive()).isEqualTo(30));
        assertThat(repository.createDecisionDefinitionQuery().list())
                .isNotEmpty()
                .allSatisfy(
                        decision -> assertThat(decision.getHistoryTimeToLive()).isEqualTo(30));
    }

    @Test
    void the_engine_cleans_up_at_night_only() {
        List<Job> cleanUp = history.findHistoryCleanupJobs();

        assertThat(cleanUp).isNotEmpty().allSatisfy(job -> assertThat(job.getDuedate()
                        .toInstant()
                        .atZone(ZoneId.systemDefault())
                        .toLocalTime())
                .isBetween(retention.cleanUpFrom(), retention.cleanUpUntil()));
    }

    @Test
    void what_the_engine_noted_of_a_case_goes_and_what_was_decided_stays() {
        String number = rejected();
        String root = rootOf(number);
        scenario.timePasses(Duration.ofDays(28));
        nightComes();
        assertThat(rowsOf(root, "act_hi_procinst")).as("before its time").isPositive();
        var ballot = ballots.on(number).get(0);
        String history = cases.as("office")
                .get("/api/v1/requirements/" + number + "/history")
                .is(200)
                .body();

        scenario.timePasses(Duration.ofDays(3));
        nightComes();

        for (String table : List.of(
                "act_hi_procinst",
                "act_hi_actinst",
                "act_hi_taskinst",
                "act_hi_varinst",
                "act_hi_detail",
                "act_hi_identitylink",
                "act_hi_op_log",
                "act_hi_decinst")) {
            assertThat(rowsOf(root, table)).as(table).isZero();
        }
        assertThat(ballots.get(ballot.id()).requireResult().hash())
                .isEqualTo(ballot.requireResult().hash());
        assertThat(ballots.votes(ballot.id())).hasSize(6);
        Recounts.confirm(ballots, ledger, ballot.id());
        assertThat(cases.ballot("office", number).path("no").asInt()).isEqualTo(4);
        assertThat(cases.status(number)).isEqualTo("REJECTED");
        assertThat(cases.as("office")
                        .get("/api/v1/requirements/" + number + "/history")
                        .is(200)
                        .body())
                .isEqualTo(history);
    }

    @Test
    void what_people_were_told_goes_after_its_time_and_not_before() {
        cases.onBallot();
        assertThat(notices()).isPositive();

        scenario.timePasses(Duration.ofDays(9));
        expiry.run();
        assertThat(notices()).isPositive();

        jdbc.sql("update notice set told_at = ?")
                .param(clock.instant()
                        .minus(Duration.ofDays(10))
                        .minusSeconds(1)
                        .atOffset(ZoneOffset.UTC))
                .update();
        expiry.run();
        assertThat(notices()).isZero();
    }

    @Test
    void the_operation_log_of_accounts_goes_too() {
        scenario.as("admin", () -> {
            identities.createMembership("agent1", "protection");
            identities.deleteMembership("agent1", "protection");
            return null;
        });
        assertThat(outsideOfCases()).isPositive();

        expiry.run();
        assertThat(outsideOfCases()).isPositive();
        scenario.timePasses(Duration.ofDays(31));
        expiry.run();

        assertThat(outsideOfCases()).isZero();
    }

    /** The working group says no, and so the case is over. */
    private String rejected() {
        String number = cases.onBallot();
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YNNNNA");
        assertThat(cases.status(number)).isEqualTo("REJECTED");
        return number;
    }

    /** As far as the middle of the next window of the engine. */
    private void nightComes() {
        ZonedDateTime now = clock.instant().atZone(ZoneId.systemDefault());
        LocalDate tomorrow = now.toLocalDate().plusDays(1);
        LocalTime middle = retention
                .cleanUpFrom()
                .plus(Duration.between(retention.cleanUpFrom(), retention.cleanUpUntil())
                        .dividedBy(2));
        scenario.timePasses(Duration.between(now, tomorrow.atTime(middle).atZone(ZoneId.systemDefault())));
    }

    private int rowsOf(String root, String table) {
        return jdbc.sql("select count(*) from " + table + " where root_proc_inst_id_ = ?")
                .param(root)
                .query(Integer.class)
                .single();
    }

    private String rootOf(String number) {
        return jdbc.sql("select id_ from act_hi_procinst where business_key_ = ? and root_proc_inst_id_ = id_")
                .param(number)
                .query(String.class)
                .single();
    }

    private int notices() {
        return jdbc.sql("select count(*) from notice").query(Integer.class).single();
    }

    private int outsideOfCases() {
        return jdbc.sql("select count(*) from act_hi_op_log where root_proc_inst_id_ is null")
                .query(Integer.class)
                .single();
    }
}
