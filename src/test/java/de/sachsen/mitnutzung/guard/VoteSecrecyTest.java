package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.api.Answer;
import de.sachsen.mitnutzung.api.Caller;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.api.StoredState;
import de.sachsen.mitnutzung.api.TasklistSession;
import de.sachsen.mitnutzung.guard.Routes.Route;
import de.sachsen.mitnutzung.scenario.Scenario;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two cases of the same history, whose ballots differ in nothing but what was voted and why. Whatever can be read of
 * one while they are open must read like the other, and none of the reasons may turn up anywhere but in the votes.
 */
@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("No vote leaks before its ballot is closed")
class VoteSecrecyTest {

    private static final String OWN_DATA = "/api/v1/me/data";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same resources once more; one address each is enough there. */
    private static final List<String> AGAIN =
            List.of("/engine-rest/engine/{name}/", "/camunda/api/engine/engine/{name}/");

    /** Where the application tells which values there are to choose from. */
    private static final Pattern TELLS_CHOICES =
            Pattern.compile(".*/(deployed-form|rendered-form|data|xml)(\\?.*)?|/v3/api-docs.*|.*/decision-instance.*");

    /** Why nobody is ever answered at an address that was asked; each reason holds somewhere. */
    private static final Map<String, Pattern> UNANSWERED = Map.ofEntries(
            why("there are no cases after CMMN", "/(case-[a-z-]+|history/case-[a-z-]+)/(\\{id}|key/).*"),
            why("there are no tenants", ".*/tenant-id/.*|.*/tenant/\\{id}"),
            why("there are no external tasks and no batches", ".*/(external-task|external-task-log|batch)/\\{id}.*"),
            why("nobody attaches or comments", ".*/(attachment|comment)/\\{.*"),
            why("decisions stand alone", ".*/decision-requirements-definition/(\\{id}|key/).*"),
            why("models are deployed without pictures", ".*/diagram"),
            why("forms are Camunda Forms, ballots have no start form", ".*/(rendered-form|deployed-start-form)"),
            why(
                    "variables are no files",
                    ".*(/variables/\\{varId}|localVariables/\\{varId}|Variable|detail/\\{id}|variable-instance/\\{id})/data"),
            why("votes are no variables, of nothing", ".*/(task|execution)/\\{id}/localVariables/\\{varId}"),
            why("nothing fails", ".*/(stacktrace|incident/\\{id})"),
            why("nothing waits for that message there", ".*/messageSubscriptions/\\{messageName}"),
            why("refused by the guard", ".*/optimize/.*|.*/deployment/registered"),
            why("the engine measures nothing", ".*/metrics|.*/metrics/\\{name}/sum|.*/metrics/aggregated"),
            why("whom to tell of weaknesses is set in operation", "/\\.well-known/security\\.txt"),
            why("for whoever is not signed in", "/anmelden"),
            why("only the requester withdraws", "/anforderungen/\\{id}/ruecknahme"),
            why("sealed until the body has finished", "/api/v1/ballots/\\{id}/ledger"),
            why(
                    "there are no minutes yet",
                    "/api/v1/(ballots/\\{id}/minutes|minutes/\\{id})|/niederschriften/\\{id}(/.*)?"),
            why("there is no session", "(/api/v1/sessions|/sitzungen)/\\{id}"),
            why("there is no referral yet", "/api/v1/escalations/\\{id}(/dossier)?"),
            why("not an address of its own", "/error"),
            why("the plugin has no such file", ".*/static/\\{file:.*}"));

    /** For the addresses that say the same again under another engine's name, too. */
    private static Map.Entry<String, Pattern> why(String reason, String paths) {
        return Map.entry(
                reason, Pattern.compile("(/engine-rest|/camunda/api/\\w+)?(/engine/\\{name})?(" + paths + ")"));
    }

    /** What an address cannot do without. */
    private static final Map<String, String> NEEDS = Map.of(
            "/history/task/report", "reportType=count&groupBy=taskName",
            "/history/process-instance/report", "reportType=duration&periodUnit=month",
            "/identity/groups", "userId=state1",
            "/authorization/check", "permissionName=READ&resourceName=TASK&resourceType=7");

    private static final Pattern TELLS_A_VALUE =
            Pattern.compile("\"(YES|NO|ABSTAIN)\"|>\\s*(YES|NO|ABSTAIN)\\s*<|\"(yes|no|abstain)\"\\s*:");

    /** Who votes what in the first of the two, and in the second; all of them give a reason. */
    private static final List<Voter> VOTERS = List.of(
            new Voter("state1", "YES", "NO"),
            new Voter("state2deputy", "NO", "ABSTAIN"),
            new Voter("state3", "ABSTAIN", "YES"),
            new Voter("municipal1", "NO", "YES"),
            new Voter("municipal2deputy", "YES", "NO"));

    private static final List<String> READERS = List.of("state1", "state1deputy", "office", "admin");

    private record Voter(String user, String first, String second) {}

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @Autowired
    MeterRegistry meters;

    @Autowired
    ServletWebServerApplicationContext application;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private Set<Route> routes;
    private StoredState beforeFirst;
    private StoredState afterFirst;
    private StoredState afterSecond;
    private CaseParts first;
    private CaseParts second;
    private CaseParts untouched;

    @BeforeAll
    void openBallots() throws ReflectiveOperationException {
        forgetHistory();
        routes = Routes.of(application);
        listen(Level.INFO, Level.DEBUG);
        String numberOfFirst = onBallot();
        String numberOfSecond = onBallot();
        beforeFirst = StoredState.of(jdbc);
        first = voted(numberOfFirst, true);
        afterFirst = StoredState.of(jdbc);
        second = voted(numberOfSecond, false);
        afterSecond = StoredState.of(jdbc);
        String number = onBallot();
        String open = cases.voteTask("municipal3", number);
        untouched = new CaseParts(
                engine,
                number,
                cases.ballot("office", number).path("id").asText(),
                cases.voteTask("state1", number),
                open);
        assertThat(reasons).hasSize(2 * VOTERS.size()).doesNotHaveDuplicates();
    }

    @AfterAll
    void forget() {
        logger("ROOT").detachAppender(log);
        listen(Level.WARN, null);
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    /** What other tests left behind would push the two cases out of lists that show 2,000 entries at most. */
    private void forgetHistory() {
        scenario.forgetRunningCases();
        List<String> over = engine.getHistoryService().createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!over.isEmpty()) {
            engine.getHistoryService().deleteHistoricProcessInstancesBulk(over);
        }
    }

    private void listen(Level others, Level own) {
        logger("ROOT").setLevel(others);
        logger("de.sachsen.mitnutzung").setLevel(own);
        if (own != null) {
            log.start();
            logger("ROOT").addAppender(log);
        }
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    /** On no component, so that the evidence of one case does not name the others. */
    private String onBallot() {
        Map<String, Object> draft = Cases.draft("category", "NEW_COMPONENT");
        draft.put("component", null);
        String number = cases.submitted(draft);
        cases.assessed(number);
        return number;
    }

    /** Tasklist's way and the two of the engine's interface in turn. */
    private CaseParts voted(String number, boolean isFirst) {
        String voted = cases.voteTask("state1", number);
        for (int i = 0; i < VOTERS.size(); i++) {
            Voter voter = VOTERS.get(i);
            String reason = "Q" + (isFirst ? "erst" : "zweit") + voter.user() + "xylophonwagenrad" + i;
            reasons.add(reason);
            String task = cases.voteTask(voter.user(), number);
            Object form = Caller.form(Map.of("vote", isFirst ? voter.first() : voter.second(), "reason", reason));
            Answer answer =
                    switch (i % 3) {
                        case 0 ->
                            new TasklistSession(cases.port(), voter.user())
                                    .post("/task/" + task + "/submit-form", form);
                        case 1 -> cases.as(voter.user()).post("/engine-rest/task/" + task + "/complete", form);
                        default -> cases.as(voter.user()).post("/engine-rest/task/" + task + "/submit-form", form);
                    };
            answer.is(204);
            for (String way : List.of("complete", "submit-form")) {
                refusals.add(cases.as(voter.user())
                        .post("/engine-rest/task/" + task + "/" + way, form)
                        .is(409)
                        .body());
            }
            refusals.add(cases.as("municipal3")
                    .post("/engine-rest/task/" + task + "/submit-form", form)
                    .isRefused()
                    .body());
        }
        scenario.settle();
        return new CaseParts(
                engine,
                number,
                cases.ballot("office", number).path("id").asText(),
                voted,
                cases.voteTask("municipal3", number));
    }

    @Test
    @Order(1)
    void security_3_no_table_but_the_votes_holds_a_reason() {
        for (String reason : reasons) {
            assertThat(afterSecond.tablesWith(reason)).as(reason).containsExactlyInAnyOrder("vote", "ledger_entry");
        }
    }

    @Test
    @Order(2)
    void security_3_no_table_but_the_votes_tells_what_was_voted() {
        Map<String, List<String>> ofFirst = afterFirst.since(beforeFirst);
        Map<String, List<String>> ofSecond = afterSecond.since(afterFirst);

        assertThat(ofFirst.get("vote")).hasSize(VOTERS.size());
        assertThat(ofFirst.keySet()).contains("act_hi_varinst", "act_hi_detail", "act_hi_op_log", "ballot", "notice");
        ofFirst.forEach((table, rows) -> {
            if (!table.equals("vote") && !table.equals("ledger_entry")) {
                assertThat(normal(ofSecond.get(table))).as(table).isEqualTo(normal(rows));
                assertThat(rows).as(table).noneMatch(row -> row.matches("(?s).*=(YES|NO|ABSTAIN)( \\|.*|$)"));
            }
        });
    }

    @Test
    @Order(3)
    void no_address_that_can_be_read_tells_a_reason_or_a_value() {
        Map<String, String> firstTold = new ConcurrentHashMap<>();
        Map<String, String> secondTold = new ConcurrentHashMap<>();
        Set<Route> called = ConcurrentHashMap.newKeySet();
        Set<Route> answered = ConcurrentHashMap.newKeySet();
        READERS.parallelStream().forEach(reader -> {
            Sweep sweep = new Sweep(reader, routes);
            firstTold.putAll(sweep.of(first));
            secondTold.putAll(sweep.of(second));
            called.addAll(sweep.called);
            answered.addAll(sweep.answered);
        });

        Set<Route> reading = routes.stream().filter(Route::reads).collect(Collectors.toCollection(TreeSet::new));
        assertThat(reading).hasSizeGreaterThan(700);
        assertThat(new TreeSet<>(called)).isEqualTo(reading);
        reading.removeAll(answered);
        assertThat(reading)
                .as("answered nobody, for no reason that is known")
                .allMatch(route -> UNANSWERED.values().stream()
                        .anyMatch(known -> known.matcher(route.path()).matches()));
        UNANSWERED.forEach((why, paths) -> assertThat(reading).as(why).anyMatch(route -> paths.matcher(route.path())
                .matches()));
        assertThat(secondTold.keySet()).isEqualTo(firstTold.keySet());
        firstTold.forEach((address, told) ->
                assertThat(secondTold.get(address)).as(address).isEqualTo(told));
        assertThat(firstTold).hasSizeGreaterThan(2_000);
    }

    /** Neither what was voted nor that, nor when: who did not vote reads the same as where nobody has. */
    @Test
    @Order(4)
    void to_others_a_ballot_with_votes_reads_like_one_without() {
        Set<Route> ofTheCase = routes.stream()
                .filter(route -> AGAIN.stream().noneMatch(route::isUnder))
                .collect(Collectors.toSet());
        List.of("municipal3", "requester1").parallelStream().forEach(reader -> {
            Sweep sweep = new Sweep(reader, ofTheCase);
            // the ids of tasks are told to nobody but those whose tasks they are
            Map<String, String> voted = sweep.of(first);
            Map<String, String> untouchedTold = sweep.of(untouched);
            voted.keySet().removeIf(address -> address.contains("/task/@id"));
            untouchedTold.keySet().removeIf(address -> address.contains("/task/@id"));
            assertThat(untouchedTold.keySet()).isEqualTo(voted.keySet());
            voted.forEach((address, told) ->
                    assertThat(untouchedTold.get(address)).as(address).isEqualTo(told));
        });
    }

    @Test
    @Order(5)
    void security_10_no_log_holds_a_reason_or_a_value() {
        assertThat(log.list).isNotEmpty();
        assertThat(List.copyOf(log.list)).noneSatisfy(event -> {
            String told = event.getFormattedMessage()
                    + Arrays.toString(event.getArgumentArray())
                    + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
            assertThat(reasons.stream().anyMatch(told::contains) || told.matches("(?s).*\\b(YES|NO|ABSTAIN)\\b.*"))
                    .as(told)
                    .isTrue();
        });
    }

    @Test
    @Order(6)
    void no_measurement_tells_a_reason_or_a_value() {
        List<String> measured = meters.getMeters().stream()
                .map(meter -> meter.getId().toString().replace("NO_", ""))
                .toList();

        assertThat(measured).anyMatch(meter -> meter.contains("http.server.requests"));
        assertThat(measured).noneMatch(meter -> meter.matches("(?s).*\\b(YES|NO|ABSTAIN)\\b.*"));
        assertThat(measured).noneMatch(meter -> reasons.stream().anyMatch(meter::contains));
    }

    @Test
    @Order(7)
    void security_10_no_refusal_of_a_further_vote_repeats_what_was_voted() {
        assertThat(refusals).hasSize(2 * 3 * VOTERS.size());
        assertThat(Set.copyOf(refusals)).as("the same for every value").hasSizeLessThanOrEqualTo(2);
        assertThat(refusals).noneMatch(refusal -> reasons.stream().anyMatch(refusal::contains));
        assertThat(refusals).noneMatch(refusal -> TELLS_A_VALUE.matcher(refusal).find());
    }

    @Test
    @Order(8)
    void after_a_ballot_without_quorum_nothing_is_told_until_the_body_has_finished() {
        String number = onBallot();
        String ballot = cases.ballot("office", number).path("id").asText();
        String voted = cases.voteTask("state1", number);
        votes("state1", number, "NO", "Quntenwaldschraubenzieher1");
        votes("municipal1deputy", number, "YES", "Quntenwaldschraubenzieher2");
        scenario.timePasses(Duration.ofDays(30));
        assertThat(cases.as("office").get("/api/v1/ballots/" + ballot).text("outcome"))
                .isEqualTo("NO_QUORUM");

        assertThat(ownData("state1")).contains(ballot).doesNotContain("Quntenwaldschraubenzieher");
        staysSilent(List.of("state1", "office", "admin"), number, ballot, voted);
    }

    @Test
    @Order(9)
    void a_ballot_that_was_stopped_tells_nothing() {
        scenario.resetClock();
        String number = cases.awaitingRoutineDecision();
        scenario.nextTimerFires(number);
        scenario.nextTimerFires(number);
        cases.submits("office", number, "userTask_prepareReferral", Map.of("recommendation", "Zustimmen."));
        cases.submits("council1", number, "userTask_councilDisposition", Map.of("disposition", "VOTE"));
        scenario.settle();
        String ballot = cases.ballot("office", number).path("id").asText();
        String voted = cases.voteTask("council2", number);
        votes("council2", number, "NO", "Quntenwaldschraubenzieher3");
        votes("council5", number, "YES", "Quntenwaldschraubenzieher4");
        cases.submits(
                "manager",
                number,
                "userTask_decideRoutine",
                Map.of("routineDecision", "ACCEPT", "routineNote", "Gut."));
        scenario.settle();
        assertThat(cases.as("office").get("/api/v1/ballots/" + ballot).text("state"))
                .isEqualTo("STOPPED");

        assertThat(ownData("council5"))
                .as("the council has finished with the matter")
                .contains("Quntenwaldschraubenzieher4")
                .doesNotContain("Quntenwaldschraubenzieher3");
        staysSilent(List.of("council5", "office", "admin"), number, ballot, voted);
    }

    private void votes(String user, String number, String vote, String reason) {
        reasons.add(reason);
        cases.submit(user, cases.voteTask(user, number), Map.of("vote", vote, "reason", reason))
                .is(204);
    }

    private String ownData(String user) {
        return cases.as(user).get(OWN_DATA).is(200).body();
    }

    private void staysSilent(List<String> readers, String number, String ballot, String voted) {
        Set<Route> ofTheCase = routes.stream()
                .filter(route -> AGAIN.stream().noneMatch(route::isUnder))
                // which tell people their own votes, and the body all of them, in ballots that are over
                .filter(route -> !route.path().equals(OWN_DATA)
                        && !route.path().endsWith("/ledger")
                        && !route.path().endsWith("/minutes"))
                .collect(Collectors.toSet());
        CaseParts parts = new CaseParts(engine, number, ballot, voted, voted);
        readers.parallelStream().forEach(reader -> assertThat(new Sweep(reader, ofTheCase).of(parts))
                .hasSizeGreaterThan(200));
        StoredState stored = StoredState.of(jdbc);
        for (String reason : reasons) {
            // a ballot that is over keeps the record that its hash was taken of, and has minutes
            assertThat(stored.tablesWith(reason))
                    .isSubsetOf("ballot", "vote", "ledger_entry", "minutes")
                    .contains("vote");
        }
    }

    /** Everything that one person can read about a case. */
    private final class Sweep {

        private final String reader;
        private final String basic;
        private final String session;
        private final Set<Route> called = new TreeSet<>();
        private final Set<Route> answered = new TreeSet<>();

        private final Set<Route> all;

        Sweep(String reader, Set<Route> all) {
            this.reader = reader;
            this.all = all;
            this.basic = cases.as(reader).headers();
            this.session = new TasklistSession(cases.port(), reader).headers();
        }

        /** @return address → what it told, in normal form */
        Map<String, String> of(CaseParts parts) {
            Map<String, String> told = new HashMap<>();
            try (Wire wire = new Wire(cases.port())) {
                for (Route route : all) {
                    if (route.reads()) {
                        for (String address : addresses(route, parts)) {
                            boolean ofPage = !address.startsWith("/engine-rest")
                                    && !address.startsWith("/api")
                                    && !address.startsWith("/actuator")
                                    && !address.startsWith("/v3");
                            Wire.Reply reply = wire.get(
                                    address,
                                    "Accept: " + (address.startsWith("/camunda") || !ofPage ? "*/*" : "text/html")
                                            + "\r\n" + (ofPage ? session : basic));
                            called.add(route);
                            if (reply.status() == 200) {
                                answered.add(route);
                            }
                            requireSilent(reader, address, reply);
                            if (!address.contains("/telemetry/data") && !address.contains("/actuator/prometheus")) {
                                // which count the very requests that are made here
                                told.put(reader + " " + normal(address), reply.status() + " " + readable(reply.body()));
                            }
                        }
                    }
                }
            }
            return told;
        }

        private List<String> addresses(Route route, CaseParts parts) {
            List<String> plain = parts.addresses(route.path());
            for (Map.Entry<String, String> need : NEEDS.entrySet()) {
                if (route.path().endsWith(need.getKey())) {
                    return List.of(plain.get(0) + "?" + need.getValue());
                }
            }
            if (plain.size() > 1 && AGAIN.stream().anyMatch(route::isUnder)) {
                return plain.subList(0, 1);
            }
            List<String> all = new ArrayList<>();
            for (String address : plain) {
                if (!route.path().contains("{")) {
                    all.add(address + "?processInstanceId=" + parts.instance() + "&processInstanceIdIn="
                            + parts.instance() + "&requirement=" + parts.number());
                    if (route.isUnder("/engine-rest")) {
                        all.add(address + "?taskId=" + parts.task() + "&processInstanceIds=" + parts.instance());
                        all.add(address + "?processInstanceBusinessKey=" + parts.number());
                    }
                } else {
                    all.add(address);
                }
            }
            return all;
        }
    }

    private void requireSilent(String reader, String address, Wire.Reply reply) {
        String told = reply.head() + reply.body();
        for (String reason : reasons) {
            if (told.contains(reason)) {
                throw new AssertionError(reader + " reads the reason " + reason + " at " + address);
            }
        }
        if (reply.status() < 200 || reply.status() > 499) {
            throw new AssertionError(reader + " gets " + reply.status() + " at " + address + " " + reply.body());
        }
        if (!TELLS_CHOICES.matcher(address).matches()
                && TELLS_A_VALUE.matcher(told).find()) {
            throw new AssertionError(reader + " reads a value at " + address + ": " + told);
        }
    }

    private static List<String> normal(List<String> rows) {
        return rows.stream().map(VoteSecrecyTest::normal).sorted().toList();
    }

    private static String readable(String body) {
        String plain = normal(body);
        if (plain.startsWith("[") || plain.startsWith("{")) {
            try {
                return canonical(JSON.readTree(plain));
            } catch (JsonProcessingException notJson) {
                return plain;
            }
        }
        return plain;
    }

    /** Lists in an order of their own: the engine sorts by ids. */
    private static String canonical(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(VoteSecrecyTest::canonical)
                    .sorted()
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (node.isObject()) {
            Map<String, String> fields = new TreeMap<>();
            node.fields().forEachRemaining(field -> fields.put(field.getKey(), canonical(field.getValue())));
            return new LinkedHashMap<>(fields).toString();
        }
        return node.toString();
    }

    /** Without ids, times, durations, hashes and tokens. */
    private static String normal(String text) {
        return text.replaceAll("[0-9a-f]{64}", "@hash")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "@id")
                .replaceAll("(ANF|ABS)-\\d{4}-\\d{4}", "@number")
                .replaceAll(
                        "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d(:?\\d\\d)?)?", "@time")
                .replaceAll("\\d{1,2}:\\d\\d", "@hour")
                .replaceAll("\"durationInMillis\":\\d+", "\"durationInMillis\":@")
                .replaceAll("^id=\\d+ ", "id=@ ")
                .replaceAll("duration_=\\d+", "duration_=@")
                .replaceAll("\"duration\":\\d+", "\"duration\":@")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "@token");
    }
}
