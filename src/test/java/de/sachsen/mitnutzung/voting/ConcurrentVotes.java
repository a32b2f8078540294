package de.sachsen.mitnutzung.voting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.api.Answer;
import de.sachsen.mitnutzung.api.Caller;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.TasklistSession;
import de.sachsen.mitnutzung.organisation.AppointHolder;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.SeatHolders;
import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.organisation.Term;
import de.sachsen.mitnutzung.platform.ClockOffset;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens when people click at the same instant; told of a working group of six and six seats. */
abstract class ConcurrentVotes {

    /** For subclasses' {@code properties}. */
    static final String SIX_SEATS = "mitnutzung.seats-per-bench.working-group=6";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    Ballots ballots;

    @Autowired
    Seats seats;

    @Autowired
    AppointHolder appointHolder;

    @Autowired
    People people;

    @Autowired
    IdentityService identities;

    @Autowired
    ManagementService management;

    @Autowired
    ClockOffset offset;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private List<String> members;

    @BeforeEach
    void everySeatIsHeld() {
        members = new ArrayList<>();
        for (SeatHolders holders : seats.on(Body.WORKING_GROUP, LocalDate.now(clock))) {
            String member =
                    holders.seat().bench().name().toLowerCase() + holders.seat().number();
            if (holders.member().isEmpty()) {
                User user = identities.newUser(member);
                user.setFirstName("Mitglied");
                user.setLastName(member);
                user.setPassword(DemoUsers.PASSWORD);
                identities.saveUser(user);
                identities.createMembership(member, Groups.WORKING_GROUP);
                appointHolder.appoint(
                        holders.seat().id(),
                        Capacity.MEMBER,
                        people.idOf(new UserId(member)),
                        Term.from(LocalDate.of(2014, 8, 20)));
            }
            members.add(member);
        }
        assertThat(members).hasSize(12);
    }

    @AfterEach
    void forget() {
        scenario.resetClock();
        scenario.forgetRunningCases();
    }

    @Test
    void twelve_members_vote_in_the_same_instant_and_every_vote_counts() {
        String number = cases.onBallot();
        List<Callable<Answer>> clicks = new ArrayList<>();
        for (String member : members) {
            String task = cases.voteTask(member, number);
            clicks.add(() -> cases.submit(member, task, Map.of("vote", "YES")));
        }

        assertThat(atOnce(clicks)).extracting(Answer::status).containsOnly(204);
        isAdoptedByTwelve(number);
    }

    @Test
    void twelve_members_vote_in_tasklist_in_the_same_instant_and_every_vote_counts() {
        String number = cases.onBallot();
        List<Callable<Answer>> clicks = new ArrayList<>();
        for (String member : members) {
            TasklistSession session = new TasklistSession(cases.port(), member);
            String way = "/task/" + cases.voteTask(member, number) + "/submit-form";
            clicks.add(() -> session.post(way, Caller.form(Map.of("vote", "YES"))));
        }

        assertThat(atOnce(clicks)).extracting(Answer::status).containsOnly(204);
        isAdoptedByTwelve(number);
    }

    private void isAdoptedByTwelve(String number) {
        scenario.settle();
        JsonNode ballot = cases.ballot("office", number);
        assertThat(ballot.path("state").asText()).isEqualTo("CLOSED");
        assertThat(ballot.path("outcome").asText()).isEqualTo("ADOPTED");
        assertThat(ballot.path("yes").asInt()).isEqualTo(12);
        assertThat(ballot.path("votes")).hasSize(12);
        assertThat(storedVotes(number)).isEqualTo(12);
        assertThat(cases.status(number)).isEqualTo("ADOPTED");
    }

    @RepeatedTest(5)
    void of_member_and_deputy_in_the_same_instant_one_votes_and_the_other_is_told() {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);
        List<Answer> answers = atOnce(List.of(
                () -> cases.submit("state1", task, Map.of("vote", "YES")),
                () -> cases.submit("state1deputy", task, Map.of("vote", "ABSTAIN"))));

        oneVotedAndTheOtherIsTold(number, answers);
    }

    @RepeatedTest(5)
    void a_second_click_in_the_same_instant_does_not_vote_twice() {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);
        Callable<Answer> click = () -> cases.submit("state1", task, Map.of("vote", "YES"));

        oneVotedAndTheOtherIsTold(number, atOnce(List.of(click, click)));
    }

    /** rules.md 1.5: until that person has voted. */
    @RepeatedTest(5)
    void of_a_vote_and_an_exclusion_of_the_same_person_in_the_same_instant_one_wins() {
        String number = cases.onBallot();
        String task = cases.voteTask("state1", number);
        String ballot = cases.ballot("office", number).path("id").asText();
        List<Answer> answers =
                atOnce(List.of(() -> cases.submit("state1", task, Map.of("vote", "YES")), () -> cases.as("municipal1")
                        .post(
                                "/api/v1/ballots/" + ballot + "/exclusions",
                                Map.of("seat", "WG-STATE-1", "reason", "Verwandtschaft"))));

        int vote = answers.get(0).status();
        int exclusion = answers.get(1).status();
        assertThat(List.of(vote, exclusion)).isIn(List.of(204, 409), List.of(409, 201));
        assertThat(storedVotes(number)).isEqualTo(vote == 204 ? 1 : 0);
        assertThat(ballots.get(new BallotId(ballot)).exclusions()).hasSize(exclusion == 201 ? 1 : 0);
        forget();
    }

    /** Whichever comes last, the ballot neither closes with it pending nor waits for ever. */
    @RepeatedTest(5)
    void a_last_vote_and_a_last_answer_in_the_same_instant_close_the_ballot() {
        String number = cases.onBallot();
        String ballot = cases.ballot("office", number).path("id").asText();
        cases.as("state1")
                .post("/api/v1/ballots/" + ballot + "/exclusions", Map.of("reason", "Verwandtschaft"))
                .is(201);
        for (String member : members) {
            if (!member.equals("state1")) {
                cases.votes(member, number, "YES").is(204);
                if (!member.equals("state2")) {
                    answerTo(member, number).is(204);
                }
            }
        }
        String vote = cases.voteTask("state1deputy", number);
        String answer = cases.task("state2", number, "userTask_decideExclusion");
        List<Answer> answers = atOnce(List.of(
                () -> cases.submit("state1deputy", vote, Map.of("vote", "YES")),
                () -> cases.submit("state2", answer, Map.of("exclusion", "CONFIRM"))));

        assertThat(answers).extracting(Answer::status).containsOnly(204);
        isAdoptedByTwelve(number);
        forget();
    }

    private Answer answerTo(String member, String number) {
        return cases.submit(
                member, cases.task(member, number, "userTask_decideExclusion"), Map.of("exclusion", "CONFIRM"));
    }

    private void oneVotedAndTheOtherIsTold(String number, List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(answer -> answer.text("message"))
                .singleElement()
                .asString()
                .matches("Für diesen Sitz wurde .* bereits durch .* abgestimmt.|Diese Aufgabe ist nicht mehr offen.");
        assertThat(storedVotes(number)).isEqualTo(1);
    }

    @Test
    void no_vote_is_accepted_and_not_counted_when_it_meets_the_deadline_in_the_same_instant() {
        Map<Integer, Integer> seen = new LinkedHashMap<>();
        for (int round = 0; round < 30; round++) {
            String number = cases.onBallot();
            String task = cases.voteTask("state1", number);
            BallotId ballot = ballots.on(number).get(0).id();
            String deadlineTimer = deadlineTimerOf(task);
            Instant deadline = ballots.get(ballot).requireOpening().deadline();
            // the deadline is a moment ahead, and the timer fires when it has come
            offset.set(Duration.between(clock.instant(), deadline)
                    .plus(offset.get())
                    .minusMillis(120));
            int early = ThreadLocalRandom.current().nextInt(0, 40);
            List<Answer> answers = atOnce(List.of(
                    () -> {
                        waitUntil(deadline.minusMillis(early));
                        return cases.submit("state1", task, Map.of("vote", "YES"));
                    },
                    () -> {
                        waitUntil(deadline);
                        fire(deadlineTimer);
                        return null;
                    }));
            int status = answers.get(0).status();
            scenario.settle();

            Ballot closed = ballots.get(ballot);
            assertThat(status).isIn(204, 409);
            assertThat(closed.state()).isEqualTo(BallotState.CLOSED);
            assertThat(closed.requireResult().count().yes())
                    .as("answered %d", status)
                    .isEqualTo(status == 204 ? 1 : 0);
            assertThat(storedVotes(number)).isEqualTo(status == 204 ? 1 : 0);
            assertThat(closed.requireResult().record().contains("\"choice\":\"YES\""))
                    .isEqualTo(status == 204);
            seen.merge(status, 1, Integer::sum);
            forget();
        }
        assertThat(seen.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(30);
    }

    @Test
    void the_last_vote_and_the_deadline_close_the_ballot_once() {
        for (int round = 0; round < 5; round++) {
            String number = cases.onBallot();
            for (String member : members.subList(1, members.size())) {
                cases.votes(member, number, "YES").is(204);
            }
            String task = cases.voteTask(members.get(0), number);
            String deadlineTimer = deadlineTimerOf(task);
            Instant deadline = ballots.on(number).get(0).requireOpening().deadline();
            offset.set(Duration.between(clock.instant(), deadline)
                    .plus(offset.get())
                    .minusMillis(60));
            List<Answer> answers = atOnce(List.of(
                    () -> {
                        waitUntil(deadline.minusMillis(15));
                        return cases.submit(members.get(0), task, Map.of("vote", "YES"));
                    },
                    () -> {
                        waitUntil(deadline);
                        fire(deadlineTimer);
                        return null;
                    }));
            scenario.settle();

            List<Ballot> held = ballots.on(number);
            assertThat(held).hasSize(1);
            assertThat(held.get(0).requireResult().count().yes())
                    .isEqualTo(answers.get(0).status() == 204 ? 12 : 11);
            assertThat(cases.status(number)).isEqualTo("ADOPTED");
            forget();
        }
    }

    private String deadlineTimerOf(String task) {
        return management
                .createJobQuery()
                .processInstanceId(
                        cases.as("office").get("/engine-rest/task/" + task).text("processInstanceId"))
                .activityId("boundaryTimer_deadline")
                .singleResult()
                .getId();
    }

    /** As the job executor does: again, when a click was faster, until the job is done or gone. */
    private void fire(String job) {
        RuntimeException last = null;
        for (int attempt = 0; attempt < 20; attempt++) {
            if (management.createJobQuery().jobId(job).count() == 0) {
                return;
            }
            try {
                management.executeJob(job);
            } catch (RuntimeException clickWasFaster) {
                last = clickWasFaster;
            }
        }
        throw new AssertionError("the timer never got through", last);
    }

    private void waitUntil(Instant instant) {
        while (clock.instant().isBefore(instant)) {
            Thread.onSpinWait();
        }
    }

    private int storedVotes(String number) {
        return jdbc.sql("select count(*) from vote v join ballot b on b.id = v.ballot where b.requirement = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            CountDownLatch ready = new CountDownLatch(works.size());
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> work : works) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    start.await();
                    return work.call();
                }));
            }
            ready.await();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        } finally {
            threads.shutdownNow();
        }
    }
}
