package de.sachsen.mitnutzung.voting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.api.Answer;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.ServedOnPostgres;
import de.sachsen.mitnutzung.organisation.AppointHolder;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.SeatHolders;
import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.organisation.Term;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Four hundred seats vote on PostgreSQL by sixteen clients; beside it, in the same run, as many claims of their tasks. */
@ServedOnPostgres
@TestPropertySource(properties = "mitnutzung.seats-per-bench.working-group=200")
class VotingBenchmark {

    private static final int CLIENTS = 16;

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    Seats seats;

    @Autowired
    AppointHolder appointHolder;

    @Autowired
    People people;

    @Autowired
    IdentityService identities;

    @Autowired
    Clock clock;

    @Test
    void four_hundred_seats_vote() throws Exception {
        List<String> members = members();
        String number = cases.onBallot();
        Map<String, String> tasks = new LinkedHashMap<>();
        for (String member : members) {
            tasks.put(member, cases.voteTask(member, number));
        }
        List<Click> claims = atOnce(tasks, (member, task) -> cases.as(member)
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", member)));
        long start = System.nanoTime();
        List<Click> votes = atOnce(tasks, (member, task) -> cases.submit(member, task, Map.of("vote", "YES")));
        Duration whole = Duration.ofNanos(System.nanoTime() - start);
        scenario.settle();

        JsonNode ballot = cases.ballot("office", number);
        System.out.printf(
                "%n| %d seats, %d clients, PostgreSQL | accepted | median | 95th percentile | longest |%n| --- | --- | --- | --- | --- |%n%s%s%n",
                members.size(),
                CLIENTS,
                row("claims (reference)", claims),
                row("votes (goal: all, median under 300 ms); all in " + whole.toSeconds() + " s", votes));
        assertThat(votes).extracting(Click::status).containsOnly(204);
        assertThat(ballot.path("yes").asInt()).isEqualTo(members.size());
        assertThat(ballot.path("outcome").asText()).isEqualTo("ADOPTED");
        assertThat(cases.as("office")
                        .post("/api/v1/ballots/" + ballot.path("id").asText() + "/recount")
                        .text("result"))
                .isEqualTo("reproduced");
    }

    private record Click(int status, Duration time) {}

    private interface Action {
        Answer of(String member, String task);
    }

    private static List<Click> atOnce(Map<String, String> tasks, Action action) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Click>> clicks = new ArrayList<>();
            tasks.forEach((member, task) -> clicks.add(() -> {
                long start = System.nanoTime();
                int status = action.of(member, task).status();
                return new Click(status, Duration.ofNanos(System.nanoTime() - start));
            }));
            List<Click> done = new ArrayList<>();
            for (Future<Click> click : clients.invokeAll(clicks)) {
                done.add(click.get());
            }
            return done;
        } finally {
            clients.shutdown();
        }
    }

    private static String row(String name, List<Click> clicks) {
        List<Long> millis =
                clicks.stream().map(click -> click.time().toMillis()).sorted().toList();
        return "| %s | %d of %d | %d ms | %d ms | %d ms |%n"
                .formatted(
                        name,
                        clicks.stream().filter(click -> click.status() == 204).count(),
                        clicks.size(),
                        millis.get(millis.size() / 2),
                        millis.get(millis.size() * 95 / 100),
                        millis.get(millis.size() - 1));
    }

    private List<String> members() {
        List<String> members = new ArrayList<>();
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
        return members;
    }
}
