package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.api.StoredState;
import de.sachsen.mitnutzung.api.TasklistSession;
import de.sachsen.mitnutzung.guard.HostileRequests.Hostile;
import de.sachsen.mitnutzung.guard.Routes.Route;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Bad input: thousands of hostile requests end in refusals and change nothing")
class HostileRequestsTest {

    private static final long SEED = 20260801;
    private static final int REQUESTS = 5_600;
    private static final int CALLERS = 3;
    private static final long MOST_MEMORY_KEPT = 64L * 1024 * 1024;

    private static final Pattern OF_TASKLIST = Pattern.compile(
            "/(camunda/api/engine/engine/\\{name}|engine-rest)/(task|filter|process-definition|execution"
                    + "|process-instance|variable-instance|history|user|identity|group|authorization)(/.*)?");

    private static final Pattern INNER_WORKS = Pattern.compile(
            "\\tat |\\b(org|com|java|jakarta|de|spinjar|sun)\\.[a-z]\\w*\\.[\\w.$]*[A-Z]\\w+|NullPointer|SQLException|SQL statement");

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ServletWebServerApplicationContext application;

    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private CaseParts parts;

    /** Thousands of stack traces of what the engine's resources stumbled over would tell nobody anything. */
    private static final Logger STUMBLES = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.rest.exception");

    @BeforeAll
    void openABallot() {
        STUMBLES.setLevel(Level.OFF);
        parts = CaseParts.onBallot(cases, engine, "state1");
        for (String sender : List.of("requester1", "state1", "office", "admin")) {
            sessions.put(sender, new TasklistSession(cases.port(), sender).headers());
        }
    }

    @AfterAll
    void forget() {
        STUMBLES.setLevel(null);
        scenario.forgetRunningCases();
    }

    @Test
    void thousands_of_hostile_requests_are_refused_and_change_nothing() throws ReflectiveOperationException {
        List<Route> routes = Routes.of(application).stream()
                .filter(route -> route.isUnder("/api/v1")
                        || OF_TASKLIST.matcher(route.path()).matches())
                .toList();
        List<Hostile> hostile = new HostileRequests(SEED, routes, parts).make(REQUESTS);
        StoredState before = StoredState.of(jdbc);
        long memoryBefore = memoryInUse();
        Queue<String> failed = new ConcurrentLinkedQueue<>();
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

        IntStream.range(0, CALLERS).parallel().forEach(caller -> {
            try (Wire wire = new Wire(cases.port())) {
                for (int i = caller; i < hostile.size(); i += CALLERS) {
                    Hostile request = hostile.get(i);
                    Wire.Reply reply = sent(wire, request);
                    statuses.merge(reply.status(), 1, Integer::sum);
                    if (reply.status() < 200
                            || reply.status() > 499
                            || reply.status() >= 400
                                    && INNER_WORKS.matcher(reply.body()).find()) {
                        failed.add(reply.status() + " " + request + "\n   " + reply.body());
                    }
                }
            }
        });

        assertThat(failed).isEmpty();
        assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(REQUESTS);
        before.isUnchangedIn(StoredState.of(jdbc));
        assertThat(memoryInUse() - memoryBefore).isLessThan(MOST_MEMORY_KEPT);
    }

    private Wire.Reply sent(Wire wire, Hostile request) {
        String target = new String(request.target(), StandardCharsets.ISO_8859_1);
        String credentials = "";
        if (!request.sender().isEmpty()) {
            credentials = target.startsWith("/camunda")
                    ? sessions.get(request.sender())
                    : cases.as(request.sender()).headers();
        }
        String head = request.method() + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + credentials
                + request.headers() + "Content-Length: " + request.body().length + "\r\n\r\n";
        return wire.send(
                head.getBytes(StandardCharsets.ISO_8859_1),
                request.body(),
                request.method().equals("HEAD"));
    }

    private static long memoryInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
