package de.sachsen.mitnutzung.access;

import static de.sachsen.mitnutzung.api.Caller.form;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.access.Visitor.Reply;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.ExtraPeople;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.organisation.JoinOrganisation;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each cell of the matrix in {@code docs/security.md} against the running application, over HTTP. */
@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The access matrix of docs/security.md")
class AccessMatrixTest {

    private static final String YES = "ja";
    private static final String NO = "nein";
    private static final String OWN = "eigene";
    private static final String NOTHING = "–";

    private static final Matrix MATRIX = Matrix.documented();
    private static final String ENGINE = "/engine-rest";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    IdentityService identities;

    @Autowired
    JoinOrganisation joinOrganisation;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    private final Map<String, Function<Visit, String>> checks = new LinkedHashMap<>();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private ExtraPeople extra;
    private MatrixPeople people;
    private MatrixCases ready;

    private String ofChemnitz;
    private String ofDresden;
    private String ballot;

    /** What a check gets to know: who asks, and which requirement is theirs. */
    private record Visit(Visitor visitor, String own, String foreign) {}

    @BeforeAll
    void prepare() {
        extra = new ExtraPeople(identities, joinOrganisation);
        people = new MatrixPeople(extra);
        ready = new MatrixCases(cases, scenario);
        ofChemnitz = ready.of(TaskKind.ACCEPT_PILOT);
        ofDresden = cases.as("dresden1")
                .post("/api/v1/requirements", Cases.draft())
                .is(201)
                .text("id");
        ballot = cases.onBallot();
        people.rows().forEach((row, person) -> visitors.put(row, new Visitor(cases.port(), person.user())));
        requirements();
        processes();
        operation();
        for (TaskKind kind : TaskKind.values()) {
            checks.put(kind.column(), visit -> taskRights(visit.visitor(), kind));
        }
    }

    @AfterAll
    void forget() {
        scenario.forgetRunningCases();
        extra.close();
    }

    static Stream<Matrix.Cell> cells() {
        return MATRIX.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void is_as_documented(Matrix.Cell cell) {
        MatrixPeople.Person person = people.rows().get(cell.who());
        assertThat(person).as("somebody who stands for the row").isNotNull();
        Function<Visit, String> check = checks.get(cell.what());
        assertThat(check).as("a check for the column").isNotNull();
        String own = ownOf(cell.who(), person);
        Visit visit = new Visit(visitors.get(cell.who()), own, own.equals(ofDresden) ? ofChemnitz : ofDresden);

        assertThat(check.apply(visit)).as(cell.toString()).isEqualTo(cell.promised());
    }

    private String ownOf(String row, MatrixPeople.Person person) {
        if (row.equals("mitzeichnende Stelle")) {
            return ready.of(TaskKind.TAKE_OVER);
        }
        return person.ownsWhatRequester1Submits() ? ofChemnitz : ofDresden;
    }

    @Test
    void every_table_has_every_row() {
        assertThat(MATRIX.tables()).hasSize(4);
        assertThat(MATRIX.tables()).allSatisfy(table -> assertThat(table.rows())
                .containsExactlyElementsOf(people.rows().keySet()));
        assertThat(people.rows().keySet()).containsAll(Groups.ALL);
    }

    @Test
    void every_column_has_its_check_and_every_check_its_column() {
        List<String> columns = MATRIX.tables().stream()
                .flatMap(table -> table.columns().stream())
                .toList();

        assertThat(columns).containsExactlyInAnyOrderElementsOf(checks.keySet());
    }

    @Test
    void every_cell_promises_something() {
        assertThat(MATRIX.cells()).allSatisfy(cell -> assertThat(cell.promised())
                .as(cell.toString())
                .matches(YES + "|" + NO + "|" + OWN + "|" + NOTHING + "|S?Ü?E?W?")
                .isNotEmpty());
    }

    // --- requirements and ballots

    private void requirements() {
        checks.put("eigene Anforderung sehen", visit -> yes(seesWhole(visit.visitor(), visit.own())));
        checks.put("fremde Anforderung ganz sehen", visit -> yes(seesWhole(visit.visitor(), visit.foreign())));
        checks.put(
                "fremde Anforderung im Register sehen",
                visit -> yes(visit.visitor()
                        .get("/api/v1/requirements/" + visit.foreign())
                        .allowed(200)));
        checks.put(
                "Verlauf eines Vorgangs lesen",
                visit -> own(
                        readsHistory(visit.visitor(), visit.own()),
                        () -> readsHistory(visit.visitor(), visit.foreign())));
        checks.put("Sitzungen lesen", visit -> yes(readsSessions(visit.visitor())));
        checks.put("Sitzung planen", visit -> yes(plansSession(visit.visitor())));
        checks.put("Statistik und Beschlüsse", visit -> yes(readsStatistics(visit.visitor())));
        checks.put(
                "Ledger und Niederschrift einer geschlossenen Abstimmung", visit -> yes(readsLedger(visit.visitor())));
        checks.put(
                "Wortmeldung schreiben",
                visit -> own(speaks(visit.visitor(), visit.own()), () -> speaks(visit.visitor(), visit.foreign())));
        checks.put("Stand einer offenen Abstimmung", visit -> yes(seesPresence(visit.visitor())));
        checks.put(
                "für einen Sitz abstimmen",
                visit -> own(votes(visit.visitor(), seatOf(visit)), () -> votes(visit.visitor(), "municipal1")));
    }

    private boolean readsLedger(Visitor visitor) {
        String closed = cases.ballot("office", ready.of(TaskKind.PREPARE_REFERRAL))
                .path("id")
                .asText();
        boolean ledger = visitor.get("/api/v1/ballots/" + closed + "/ledger").allowed(200, 403);
        boolean minutes = visitor.get("/api/v1/ballots/" + closed + "/minutes").allowed(200, 403);
        assertThat(minutes).as("minutes are for whom the ledger is").isEqualTo(ledger);
        return ledger;
    }

    private static boolean readsSessions(Visitor visitor) {
        boolean read = visitor.get("/api/v1/sessions").allowed(200, 403);
        assertThat(visitor.page("/sitzungen").allowed(200, 403)).as("the page").isEqualTo(read);
        return read;
    }

    /** A session in the past is nobody's; whoever may plan is told that. */
    private static boolean plansSession(Visitor visitor) {
        Reply reply = visitor.post(
                "/api/v1/sessions",
                Map.of(
                        "body",
                        "WORKING_GROUP",
                        "startsAt",
                        "2020-01-01T10:00:00+01:00",
                        "endsAt",
                        "2020-01-01T12:00:00+01:00"));
        assertThat(reply.status()).as(reply.body()).isIn(400, 403);
        return reply.status() == 400;
    }

    private static boolean readsStatistics(Visitor visitor) {
        boolean read = visitor.get("/api/v1/statistics").allowed(200, 403);
        assertThat(visitor.get("/api/v1/resolutions").allowed(200, 403))
                .as("resolutions")
                .isEqualTo(read);
        assertThat(visitor.text("/api/v1/resolutions.csv").allowed(200, 403))
                .as("as CSV")
                .isEqualTo(read);
        assertThat(visitor.page("/statistik").allowed(200, 403)).as("the page").isEqualTo(read);
        return read;
    }

    private boolean seesWhole(Visitor visitor, String number) {
        Reply reply = visitor.get("/api/v1/requirements/" + number);
        boolean whole = reply.allowed(200) && reply.json().has("description");
        Reply page = visitor.page("/anforderungen/" + number);
        boolean wholePage = page.allowed(200) && page.body().contains("id=\"beschreibung\"");
        assertThat(wholePage).as("the page shows what the interface shows").isEqualTo(whole);
        return whole;
    }

    private boolean readsHistory(Visitor visitor, String number) {
        return visitor.get("/api/v1/requirements/" + number + "/history").allowed(200, 403);
    }

    /** Who has a voice is told when it is too late; who has none is not, and a stranger has no session's token. */
    private boolean speaks(Visitor visitor, String number) {
        Reply reply = visitor.post(
                "/api/v1/requirements/" + number + "/comments", Map.of("kind", "COMMENT", "text", "Gut so."));
        assertThat(reply.status()).as(reply.body()).isIn(201, 403, 409);
        return reply.status() != 403;
    }

    private boolean seesPresence(Visitor visitor) {
        Reply reply = visitor.get("/api/v1/ballots?requirement=" + ready.of(TaskKind.CAST_VOTE));
        return reply.allowed(200) && reply.json().at("/items/0").has("present");
    }

    /** Somebody who may vote for the seat that is the visitor's, if they have one. */
    private static String seatOf(Visit visit) {
        return visit.visitor().user().startsWith("state")
                ? visit.visitor().user().replace("deputy", "")
                : "state1";
    }

    private boolean votes(Visitor visitor, String member) {
        String task = cases.voteTask(member, ballot);
        return visitor.post(ENGINE + "/task/" + task + "/submit-form", form(Map.of("vote", "ABSTAIN")))
                .allowed(204, 403);
    }

    // --- processes

    private void processes() {
        for (String process :
                List.of("requirement-evaluation", "ballot", "council-referral", "requirement-implementation")) {
            checks.put(process + " beginnen", visit -> yes(starts(visit.visitor(), process)));
        }
        checks.put(
                "Variablen eines Vorgangs lesen",
                visit -> own(
                        readsVariables(visit.visitor(), visit.own()),
                        () -> readsVariables(visit.visitor(), visit.foreign())));
        checks.put(
                "Verlauf in der Engine lesen",
                visit -> own(
                        readsEngineHistory(visit.visitor(), visit.own()),
                        () -> readsEngineHistory(visit.visitor(), visit.foreign())));
        checks.put(
                "Verlauf einer Abstimmung in der Engine lesen",
                visit -> yes(readsEngineHistoryOf(visit.visitor(), scenario.instanceOf("ballot", ballot))));
        checks.put("Token bewegen", visit -> yes(movesToken(visit.visitor())));
    }

    private boolean starts(Visitor visitor, String process) {
        return visitor.post(
                        ENGINE + "/process-definition/key/" + process + "/start",
                        form(process.equals("requirement-evaluation") ? Cases.draft() : Map.of()))
                .allowed(200, 403, 404);
    }

    private boolean readsVariables(Visitor visitor, String number) {
        String instance = scenario.instanceOf("requirement-evaluation", number);
        boolean running = visitor.get(ENGINE + "/process-instance/" + instance + "/variables")
                .allowed(200, 403);
        Reply found = visitor.get(ENGINE + "/variable-instance?processInstanceIdIn=" + instance);
        Reply past = visitor.get(ENGINE + "/history/variable-instance?processInstanceId=" + instance);
        assertThat(found.allowed(200) && showsVariables(found)).as(found.body()).isEqualTo(running);
        assertThat(past.allowed(200) && showsVariables(past)).as(past.body()).isEqualTo(running);
        return running;
    }

    /** Those of a task are part of the task. */
    private static boolean showsVariables(Reply reply) {
        return Stream.of(reply.json())
                .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                .anyMatch(variable -> variable.path("taskId").isNull());
    }

    private boolean readsEngineHistory(Visitor visitor, String number) {
        return readsEngineHistoryOf(visitor, scenario.instanceOf("requirement-evaluation", number));
    }

    private boolean readsEngineHistoryOf(Visitor visitor, String instance) {
        Reply instances = visitor.get(ENGINE + "/history/process-instance?processInstanceId=" + instance);
        boolean read = instances.allowed(200) && !instances.json().isEmpty();
        for (String part : List.of("activity-instance", "task", "identity-link-log", "user-operation", "detail")) {
            String filter = part.equals("identity-link-log") ? "" : "?processInstanceId=" + instance;
            Reply reply = visitor.get(ENGINE + "/history/" + part + filter);
            boolean shown = reply.allowed(200) && reply.body().contains(instance);
            assertThat(read || !shown).as(part + " " + reply.body()).isTrue();
        }
        return read;
    }

    private boolean movesToken(Visitor visitor) {
        String instance = scenario.instanceOf("requirement-evaluation", ready.of(TaskKind.COMPLETE));
        return visitor.post(
                        ENGINE + "/process-instance/" + instance + "/modification",
                        Map.of(
                                "instructions",
                                List.of(Map.of(
                                        "type", "startBeforeActivity", "activityId", "userTask_checkRequirement"))))
                .allowed(204, 403);
    }

    // --- applications and operation

    private void operation() {
        for (String app : List.of("tasklist", "cockpit", "admin")) {
            checks.put(
                    app.substring(0, 1).toUpperCase() + app.substring(1),
                    visit -> yes(visit.visitor()
                            .page("/camunda/app/" + app + "/default/")
                            .allowed(200, 403)));
        }
        checks.put("Filter anlegen", visit -> yes(createsFilter(visit.visitor())));
        checks.put("Modelle bereitstellen", visit -> yes(deploys(visit.visitor())));
        checks.put("Konten ändern", visit -> yes(createsUser(visit.visitor())));
        checks.put(
                "Metriken (Prometheus)",
                visit -> yes(visit.visitor().text("/actuator/prometheus").allowed(200, 403)));
    }

    private boolean createsFilter(Visitor visitor) {
        Reply reply = visitor.post(
                ENGINE + "/filter/create",
                Map.of("resourceType", "Task", "name", "Matrix", "query", Map.of(), "properties", Map.of()));
        boolean created = reply.allowed(200, 403);
        filters.createFilterQuery().filterName("Matrix").list().forEach(filter -> filters.deleteFilter(filter.getId()));
        return created;
    }

    private boolean deploys(Visitor visitor) {
        String body = String.join(
                "\r\n",
                "--grenze",
                "Content-Disposition: form-data; name=\"deployment-name\"",
                "",
                "Matrix",
                "--grenze",
                "Content-Disposition: form-data; name=\"data\"; filename=\"notiz.txt\"",
                "Content-Type: text/plain",
                "",
                "nichts",
                "--grenze--",
                "");
        return visitor.send("POST", ENGINE + "/deployment/create", "multipart/form-data; boundary=grenze", body)
                .allowed(200, 403);
    }

    private boolean createsUser(Visitor visitor) {
        boolean created = visitor.post(
                        ENGINE + "/user/create",
                        Map.of(
                                "profile",
                                Map.of("id", "matrixnew", "firstName", "Neu", "lastName", "Angelegt"),
                                "credentials",
                                Map.of("password", DemoUsers.PASSWORD)))
                .allowed(204, 403);
        assertThat(identities.createUserQuery().userId("matrixnew").count()).isEqualTo(created ? 1 : 0);
        identities.deleteUser("matrixnew");
        return created;
    }

    // --- tasks

    /** S to see it, Ü to claim it, E to complete it, W to hand it to somebody else who may work on it. */
    private String taskRights(Visitor visitor, TaskKind kind) {
        String candidate = candidateOf(visitor, kind);
        String task = cases.task(candidate, ready.of(kind), kind.element());
        String holder = tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
        String path = ENGINE + "/task/" + task;
        StringBuilder rights = new StringBuilder();
        if (sees(visitor, kind, task)) {
            rights.append('S');
        }
        if (visitor.post(path + "/claim", Map.of("userId", visitor.user())).allowed(204, 403)) {
            rights.append('Ü');
        }
        tasks.setAssignee(task, holder);
        // a field that no form has is refused only to those who may fill the form in
        if (visitor.post(path + "/submit-form", form(Map.of("unbekannt", 1))).allowed(400, 403)) {
            rights.append('E');
        }
        String other = candidate.equals(visitor.user()) ? "admin" : candidate;
        if (visitor.post(path + "/assignee", Map.of("userId", other)).allowed(204, 403)) {
            rights.append('W');
        }
        tasks.setAssignee(task, holder);
        return rights.isEmpty() ? NOTHING : rights.toString();
    }

    /** The task of the visitor's own seat, if they have one; else that of whom the fixture names. */
    private static String candidateOf(Visitor visitor, TaskKind kind) {
        String user = visitor.user();
        boolean ofGroup = kind == TaskKind.CAST_VOTE || kind == TaskKind.DECIDE_EXCLUSION;
        boolean ownSeat =
                ofGroup && user.startsWith("state") || kind == TaskKind.COUNCIL_VOTE && user.startsWith("council");
        return ownSeat ? user.replace("deputy", "") : kind.candidate();
    }

    private boolean sees(Visitor visitor, TaskKind kind, String task) {
        boolean one = visitor.get(ENGINE + "/task/" + task).allowed(200, 404);
        Reply list = visitor.get(ENGINE
                + "/task?processInstanceBusinessKey=%s&taskDefinitionKey=%s".formatted(ready.of(kind), kind.element()));
        boolean listed = list.allowed(200) && list.json().findValuesAsText("id").contains(task);
        boolean form = visitor.get(ENGINE + "/task/" + task + "/deployed-form").allowed(200, 403, 404);
        assertThat(new HashSet<>(List.of(one, listed, form)))
                .as("one, listed, its form")
                .hasSize(1);
        return one;
    }

    // --- answers

    private static String yes(boolean allowed) {
        return allowed ? YES : NO;
    }

    /** Who may nothing with their own may nothing with others' either. */
    private static String own(boolean withOwn, BooleanSupplier withForeign) {
        boolean foreign = withForeign.getAsBoolean();
        assertThat(withOwn || !foreign).as("others' but not one's own").isTrue();
        return foreign ? YES : withOwn ? OWN : NO;
    }
}
