package de.sachsen.mitnutzung.guard;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.MitnutzungApplication;
import de.sachsen.mitnutzung.api.Caller;
import de.sachsen.mitnutzung.api.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In processes of their own, as in operation: what the engine keeps in memory is gone in between. */
@DisplayName("Security 1, CVE-2026-109432: the mend does not stand in the way of definitions that are parsed late")
class RestartIT {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    Path data;

    @Test
    void security_1_an_open_task_opens_after_a_restart() throws Exception {
        String number = whileRunning(port -> new Caller(port, "requester1")
                .post("/api/v1/requirements", Cases.draft())
                .is(201)
                .text("id"));
        String task = whileRunning(port -> {
            Caller office = new Caller(port, "office");
            String found = office.get("/engine-rest/task?maxResults=10&processInstanceBusinessKey=" + number)
                    .is(200)
                    .json()
                    .get(0)
                    .path("id")
                    .asText();
            assertThat(office.get("/engine-rest/task/" + found).is(200).text("taskDefinitionKey"))
                    .isEqualTo("userTask_checkRequirement");
            office.get("/engine-rest/task/" + found + "/form").is(200);
            office.get("/engine-rest/task/" + found + "/deployed-form").is(200);
            office.get("/engine-rest/task/" + found + "/form-variables").is(200);
            return found;
        });
        whileRunning(port -> {
            Caller office = new Caller(port, "office");
            // the very first request after the start
            office.get("/engine-rest/task/" + task).is(200);
            office.post("/engine-rest/task/" + task + "/submit-form", Caller.form(Map.of("checkResult", "COMPLETE")))
                    .is(204);
            assertThat(office.get("/api/v1/requirements/" + number).is(200).text("status"))
                    .isEqualTo("IN_ASSESSMENT");
            return number;
        });
    }

    private String whileRunning(Function<Integer, String> work) throws IOException, InterruptedException {
        Path log = Files.createTempFile(data, "application", ".log");
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MitnutzungApplication.class.getName(),
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--logging.level.org.springframework.boot.web=INFO",
                        "--spring.datasource.url=jdbc:h2:file:" + data.resolve("mitnutzung") + ";WRITE_DELAY=0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return work.apply(portOf(application, log));
        } finally {
            application.destroy();
            assertThat(application.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static int portOf(Process application, Path log) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(
                        () -> {
                            Matcher started = STARTED.matcher(Files.readString(log));
                            assertThat(application.isAlive())
                                    .as(() -> read(log))
                                    .isTrue();
                            return started.find() ? Integer.parseInt(started.group(1)) : 0;
                        },
                        port -> port > 0);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
