package de.sachsen.mitnutzung.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.api.Answer;
import de.sachsen.mitnutzung.api.Caller;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.StoredState;
import de.sachsen.mitnutzung.organisation.AppointHolder;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.EndAppointment;
import de.sachsen.mitnutzung.organisation.JoinOrganisation;
import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.organisation.Term;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.MakePersonUnknown;
import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.platform.StillInvolved;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.scenario.Scenario;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Ledger;
import de.sachsen.mitnutzung.voting.Recounts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who does everything that leaves a trace, and then leaves. Each test has a person of its own, who deputises for
 * a seat of the working group.
 */
abstract class Departure {

    private static final SeatId SEAT = new SeatId("WG-STATE-3");
    private static final String REASON = "Der Nutzen ist mir zu ungewiss.";
    private static final String QUESTION = "Wem nützt es außer uns?";

    /** Names of columns that sound like a person. */
    private static final Pattern SOUNDS_LIKE_A_PERSON = Pattern.compile(
            ".*(user|assignee|assigner|owner|actor|requester|recipient|person|member|deputy|signer|author|_by)_?$");

    /** They sound like it and hold something else: opaque ids, machines, rights of groups. */
    private static final Set<String> NO_USER_IDS = Set.of(
            "act_ru_job.lock_owner_",
            "act_ru_ext_task.worker_id_",
            "ballot_seat.member",
            "ballot_seat.deputy",
            "vote.person",
            "minutes_signature.person",
            "minutes.drafted_by",
            "minutes.edited_by",
            "objection.person",
            "referral_signature.person",
            "presence.person",
            "seat_holder.person");

    private static int count;

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    IdentityService identities;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    JoinOrganisation joinOrganisation;

    @Autowired
    AppointHolder appoint;

    @Autowired
    EndAppointment endAppointment;

    @Autowired
    People people;

    @Autowired
    Ballots ballots;

    @Autowired
    Ledger ledger;

    @Autowired
    MakePersonUnknown makeUnknown;

    @Autowired
    ObjectProvider<PersonalData> parts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    String ada;
    String surname;

    @BeforeEach
    void sheArrives() {
        count++;
        ada = "ada.weg-" + count;
        surname = "Abgangsfrau" + count;
        User user = identities.newUser(ada);
        user.setFirstName("Adelheid");
        user.setLastName(surname);
        user.setEmail(ada + "@example.org");
        user.setPassword(DemoUsers.PASSWORD);
        identities.saveUser(user);
        for (String group : List.of(Groups.REQUESTERS, Groups.WORKING_GROUP)) {
            identities.createMembership(ada, group);
        }
        joinOrganisation.join(new UserId(ada), new OrganisationId("ags-14511000"));
        LocalDate today = LocalDate.now(clock);
        endAppointment.end(SEAT, Capacity.DEPUTY, today);
        appoint.appoint(SEAT, Capacity.DEPUTY, people.idOf(new UserId(ada)), Term.from(today));
    }

    @AfterEach
    void theSeatIsFreeAgain() {
        scenario.forgetRunningCases();
        scenario.resetClock();
        LocalDate today = LocalDate.now(clock);
        if (jdbc.sql("select count(*) from seat_holder where seat = ? and capacity = 'DEPUTY' and valid_from = ?"
                                + " and valid_until is null")
                        .params(SEAT.value(), today)
                        .query(Integer.class)
                        .single()
                > 0) {
            endAppointment.end(SEAT, Capacity.DEPUTY, today);
        }
        appoint.appoint(SEAT, Capacity.DEPUTY, people.idOf(new UserId("state3deputy")), Term.from(today));
    }

    /** Submitted by her, voted on by her, adopted, implemented and accepted by her. */
    private String herCase() {
        String number = cases.as(ada)
                .post("/api/v1/requirements", Cases.draft())
                .is(201)
                .text("id");
        cases.assessed(number);
        String task = cases.voteTask(ada, number);
        cases.as(ada)
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", ada))
                .is(204);
        cases.as(ada)
                .post("/api/v1/requirements/" + number + "/comments", Map.of("kind", "QUESTION", "text", QUESTION))
                .is(201);
        cases.as("office")
                .post(
                        "/api/v1/requirements/" + number + "/comments",
                        Map.of("kind", "ANSWER", "text", "Nein.", "answerTo", 1))
                .is(201);
        cases.submit(ada, task, Map.of("vote", "NO", "reason", REASON)).is(204);
        for (String user : List.of("state1", "state2", "municipal1", "municipal2", "municipal3")) {
            cases.votes(user, number, "YES").is(204);
        }
        scenario.settle();
        cases.submits(
                "manager",
                number,
                "userTask_planImplementation",
                Map.of(
                        "planResult", "PLANNED",
                        "release", "4.2.0",
                        "plannedDate", LocalDate.now(clock).plusMonths(2).toString()));
        cases.submits("manager", number, "userTask_implement", Map.of("implementationNote", "Freigeschaltet."));
        cases.submits(ada, number, "userTask_acceptResult", Map.of("accepted", true, "acceptanceNote", "Passt."));
        scenario.settle();
        assertThat(cases.status(number)).isEqualTo("CLOSED");
        return number;
    }

    private String coSignedByHer() {
        String number = cases.as("requester2")
                .post("/api/v1/requirements", Cases.draft("title", "Bescheide elektronisch zustellen"))
                .is(201)
                .text("id");
        cases.as(ada).post("/api/v1/requirements/" + number + "/cosignatures").is(200);
        return number;
    }

    /** What others did to her account and her work. */
    private void othersHaveDealtWithHer(String openCase) {
        scenario.as("admin", () -> {
            identities.createMembership(ada, Groups.PROTECTION);
            Filter filter = filters.newTaskFilter("Was sie tut");
            filter.setOwner("admin");
            filter.setQuery(tasks.createTaskQuery().taskAssignee(ada));
            return filters.saveFilter(filter);
        });
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(openCase)
                .singleResult()
                .getId();
        identities.createMembership(ada, Groups.OFFICE);
        scenario.as("admin", () -> {
            tasks.setAssignee(task, ada);
            tasks.setAssignee(task, "office");
            return null;
        });
        identities.deleteMembership(ada, Groups.OFFICE);
        jdbc.sql(
                        "insert into act_hi_comment (id_, type_, time_, user_id_, action_, message_) values (?, ?, ?, ?, ?, ?)")
                .params(
                        "comment-" + count,
                        "event",
                        Timestamp.from(clock.instant()),
                        ada,
                        "AddUserLink",
                        ada + "_|_candidate")
                .update();
    }

    private void sheMistypesHerPassword() throws Exception {
        String credentials = Base64.getEncoder().encodeToString((ada + ":falsch").getBytes(StandardCharsets.UTF_8));
        assertThat(HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create("http://localhost:" + cases.port() + "/api/v1/components"))
                                        .header("Authorization", "Basic " + credentials)
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(401);
    }

    private void herTermEnds() {
        endAppointment.end(SEAT, Capacity.DEPUTY, LocalDate.now(clock));
    }

    private Answer pseudonymised(String user) {
        return cases.as("admin").post("/api/v1/people/" + user + "/pseudonymisation");
    }

    private List<BallotId> ballotsOn(String number) {
        return ballots.on(number).stream().map(ballot -> ballot.id()).toList();
    }

    @Test
    void nothing_in_any_table_names_somebody_who_was_made_unknown_and_every_ballot_still_adds_up() throws Exception {
        String number = herCase();
        String open = coSignedByHer();
        othersHaveDealtWithHer(open);
        sheMistypesHerPassword();
        herTermEnds();
        PersonId person = people.idOf(new UserId(ada));
        StoredState before = StoredState.of(jdbc);
        assertThat(before.tablesWith(ada))
                .contains(
                        "requirement",
                        "requirement_event",
                        "requirement_co_signer",
                        "requirement_remark",
                        "implementation_acceptance",
                        "organisation_member",
                        "person",
                        "notice",
                        "sign_in_failure",
                        "act_id_user",
                        "act_id_membership",
                        "act_hi_procinst",
                        "act_hi_actinst",
                        "act_hi_taskinst",
                        "act_hi_identitylink",
                        "act_hi_op_log",
                        "act_hi_comment",
                        "act_hi_varinst",
                        "act_hi_detail",
                        "act_ru_authorization",
                        "act_ru_filter");
        assertThat(before.tablesWith(surname)).contains("act_id_user", "person", "notice", "act_ge_bytearray");

        pseudonymised(ada).is(204);

        StoredState after = StoredState.of(jdbc);
        assertThat(after.tablesWith(ada)).isEmpty();
        assertThat(after.tablesWith(surname)).isEmpty();
        assertThat(people.userOf(person)).isEmpty();
        assertThat(people.nameOf(person)).isEqualTo("Ausgeschiedene Person");
        assertThat(cases.as(ada).get("/api/v1/me/data").status()).isEqualTo(401);

        String pseudonym = cases.requirement(number).path("requester").asText();
        assertThat(pseudonym).matches("ehemals-[0-9a-f]{32}");
        assertThat(after.tablesWith(pseudonym))
                .contains(
                        "requirement_co_signer",
                        "requirement_event",
                        "requirement_remark",
                        "act_hi_taskinst",
                        "act_hi_op_log");
        assertThat(cases.as("office")
                        .get("/api/v1/requirements/" + number + "/comments")
                        .is(200)
                        .json()
                        .at("/items/0/text")
                        .asText())
                .isEqualTo(QUESTION);
        assertThat(ballotsOn(number)).isNotEmpty().allSatisfy(ballot -> Recounts.confirm(ballots, ledger, ballot));
        JsonNode votes = cases.ballot("office", number).path("votes");
        assertThat(votes.findValuesAsText("reason")).contains(REASON);
        assertThat(jdbc.sql("select made_by from pseudonymisation where pseudonym = ?")
                        .param(pseudonym)
                        .query(String.class)
                        .single())
                .isEqualTo("admin");
    }

    @Test
    void doing_it_again_changes_nothing() {
        String number = herCase();
        herTermEnds();
        pseudonymised(ada).is(204);
        String pseudonym = cases.requirement(number).path("requester").asText();
        StoredState once = StoredState.of(jdbc);

        pseudonymised(pseudonym).is(204);
        pseudonymised(ada).isProblem(404);

        once.isUnchangedIn(StoredState.of(jdbc));
    }

    @Test
    void a_case_that_she_co_signed_goes_on_without_her() {
        String number = coSignedByHer();
        herTermEnds();
        pseudonymised(ada).is(204);
        cases.assessed(number);

        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYYY");

        assertThat(cases.ballot("office", number).path("outcome").asText()).isEqualTo("ADOPTED");
        assertThat(jdbc.sql("select count(*) from notice where recipient like 'ehemals-%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void who_is_still_needed_is_not_made_unknown_and_the_reason_is_told() {
        StoredState before = StoredState.of(jdbc);
        assertThat(pseudonymised(ada).isProblem(409).text("detail")).contains("Sitz", SEAT.value());
        before.isUnchangedIn(StoredState.of(jdbc));

        String number = cases.onBallot();
        herTermEnds();
        assertThat(pseudonymised(ada).isProblem(409).text("detail"))
                .contains("Stimmliste", "offene Aufgabe")
                .doesNotContain("noch einen Sitz");
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYYY");

        String hers = cases.as(ada)
                .post("/api/v1/requirements", Cases.draft())
                .is(201)
                .text("id");
        assertThat(pseudonymised(ada).isProblem(409).text("detail")).contains("offene Anforderungen", hers);
        assertThat(identities.createUserQuery().userId(ada).count()).isEqualTo(1);
    }

    @Test
    void an_administrator_neither_removes_themself_nor_the_last_one() {
        assertThat(pseudonymised("admin").isProblem(409).text("detail")).contains("eigenes Konto");
        SignedInUser formerColleague =
                new SignedInUser(new UserId("colleague"), "Kollege", Set.of(Groups.ADMINISTRATORS));

        assertThatThrownBy(() -> makeUnknown.make(new UserId("admin"), formerColleague))
                .isInstanceOf(StillInvolved.class)
                .hasMessageContaining("letzte in der Systemadministration");
    }

    @Test
    void only_administrators_make_others_unknown_or_ask_about_them() {
        for (String other : List.of("office", "requester1", ada)) {
            Caller caller = cases.as(other);
            caller.post("/api/v1/people/" + ada + "/pseudonymisation").isProblem(403);
            caller.post("/api/v1/people/nobody-at-all/pseudonymisation").isProblem(403);
            caller.get("/api/v1/people/" + ada + "/data").isProblem(403);
            caller.get("/api/v1/people/nobody-at-all/data").isProblem(403);
        }
        cases.as("admin").get("/api/v1/people/nobody-at-all/data").isProblem(404);
        cases.as("admin").post("/api/v1/people/nobody-at-all/pseudonymisation").isProblem(404);
        cases.as("admin").get("/api/v1/people/not%20an%20id/data").isProblem(404);
        assertThat(identities.createUserQuery().userId(ada).count()).isEqualTo(1);
    }

    @Test
    void a_person_is_told_everything_that_is_stored_about_them() throws Exception {
        String number = herCase();
        String open = coSignedByHer();
        othersHaveDealtWithHer(open);
        sheMistypesHerPassword();

        JsonNode told = cases.as(ada).get("/api/v1/me/data").is(200).json();

        assertThat(told.path("user").asText()).isEqualTo(ada);
        assertThat(told.at("/account/lastName").asText()).isEqualTo(surname);
        assertThat(told.at("/account/email").asText()).isEqualTo(ada + "@example.org");
        assertThat(told.at("/account/groups").toString()).contains(Groups.REQUESTERS, Groups.WORKING_GROUP);
        assertThat(told.at("/organisation/0/id").asText()).isEqualTo("ags-14511000");
        assertThat(told.at("/person/0/personId").asText())
                .isEqualTo(people.idOf(new UserId(ada)).toString());
        assertThat(told.at("/seats/0/seat").asText()).isEqualTo(SEAT.value());
        assertThat(told.at("/requirements/0/id").asText()).isEqualTo(number);
        assertThat(told.at("/requirements/0/description").asText()).isNotBlank();
        assertThat(told.at("/coSignatures/0/requirement").asText()).isEqualTo(open);
        assertThat(told.path("steps").findValuesAsText("requirement")).contains(number, open);
        assertThat(told.at("/acceptances/0/note").asText()).isEqualTo("Passt.");
        assertThat(told.at("/rolls/0/seat").asText()).isEqualTo(SEAT.value());
        assertThat(told.at("/votes/0/choice").asText()).isEqualTo("NO");
        assertThat(told.at("/votes/0/reason").asText()).isEqualTo(REASON);
        assertThat(told.path("notices")).isNotEmpty();
        assertThat(told.path("processesStarted").findValuesAsText("caseNumber")).contains(number);
        assertThat(told.path("tasks").findValuesAsText("task")).contains("userTask_castVote", "userTask_acceptResult");
        assertThat(told.path("operationLog")).isNotEmpty();
        assertThat(told.path("comments")).isNotEmpty();
        assertThat(told.path("signInFailures")).isNotEmpty();
        assertThat(told.at("/notices/0/toldAt").asText()).endsWith("Z");
        assertThat(told.toString()).doesNotContain("pwd", "{argon2");
    }

    @Test
    void not_even_the_voter_is_told_a_vote_while_the_ballot_is_open() {
        String number = cases.onBallot();
        cases.votes(ada, number, "NO", REASON).is(204);

        Answer hers = cases.as(ada).get("/api/v1/me/data").is(200);
        assertThat(hers.json().at("/votes/0/seat").asText()).isEqualTo(SEAT.value());
        assertThat(hers.json().at("/votes/0").has("choice")).isFalse();
        assertThat(hers.body()).doesNotContain(REASON, "nonce");
        assertThat(cases.as("admin")
                        .get("/api/v1/people/" + ada + "/data")
                        .is(200)
                        .body())
                .doesNotContain(REASON, "\"votes\"", "nonce");
    }

    @Test
    void an_administrator_is_told_the_rest_but_no_vote_that_they_may_not_see() {
        String number = herCase();

        JsonNode told =
                cases.as("admin").get("/api/v1/people/" + ada + "/data").is(200).json();

        assertThat(told.at("/requirements/0/id").asText()).isEqualTo(number);
        assertThat(told.has("votes")).isFalse();
        assertThat(told.toString()).doesNotContain(REASON);
    }

    /** Whoever adds a column that holds user ids learns here that {@link PersonalData} has to know it. */
    @Test
    void every_column_that_holds_user_ids_is_known() {
        herCase();
        othersHaveDealtWithHer(coSignedByHer());
        Set<String> known = parts.stream()
                .flatMap(part -> part.columns().stream())
                .map(column -> column.table() + "." + column.column())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = textColumns();

        assertThat(all).as("known columns exist").containsAll(known);
        Set<String> soundLikeIt = all.stream()
                .filter(column -> SOUNDS_LIKE_A_PERSON.matcher(column).matches())
                .filter(column -> !NO_USER_IDS.contains(column))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).as("columns whose name sounds like a person").containsAll(soundLikeIt);
        assertThat(known).as("columns that hold a user id").containsAll(columnsWithUserIds(all));
    }

    /** Those of ids that no group has as well. */
    private Set<String> columnsWithUserIds(Set<String> columns) {
        List<String> ids = identities.createUserQuery().list().stream()
                .map(User::getId)
                .filter(id -> identities.createGroupQuery().groupId(id).count() == 0)
                .toList();
        Set<String> found = new TreeSet<>();
        for (String column : columns) {
            String[] name = column.split("\\.");
            int rows = jdbc.sql("select count(*) from " + name[0] + " where cast(" + name[1]
                            + " as varchar(4000)) in (:ids)")
                    .param("ids", ids)
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                found.add(column);
            }
        }
        return found;
    }

    /** With the engine's, by table and name in small letters; Flyway's own table knows the database's user only. */
    private Set<String> textColumns() {
        return jdbc.sql("""
                        select lower(c.table_name || '.' || c.column_name)
                        from information_schema.columns c join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'
                            and lower(c.table_name) <> 'mitnutzung_schema_history'
                            and lower(c.data_type) in ('character varying', 'text', 'character large object')
                        """).query(String.class).list().stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
