package de.sachsen.mitnutzung.production;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.postgres.Postgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole application as an authority starts it: profile production on a real PostgreSQL. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"mitnutzung.admin.user=leitstelle", "mitnutzung.admin.password=Ein-Langes-Kennwort-2026"})
@ActiveProfiles("production")
@ContextConfiguration(initializers = Postgres.NewDatabase.class)
@DirtiesContext
class ProductionStartIT {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    RepositoryService repository;

    @Autowired
    Seats seats;

    @Autowired
    ScheduledTaskHolder scheduled;

    @Test
    void it_starts_with_its_models_its_bodies_and_one_administrator_and_nobody_of_the_demonstration() throws Exception {
        assertThat(repository.createProcessDefinitionQuery().latestVersion().list())
                .extracting(definition -> definition.getKey())
                .contains("requirement-evaluation", "ballot", "council-referral", "requirement-implementation");
        assertThat(seats.of(Body.WORKING_GROUP)).hasSize(6);
        assertThat(identities.createUserQuery().list()).singleElement().satisfies(user -> assertThat(user.getId())
                .isEqualTo("leitstelle"));
        assertThat(status("leitstelle", "Ein-Langes-Kennwort-2026")).isEqualTo(200);
        assertThat(status("admin", DemoUsers.PASSWORD)).isEqualTo(401);
        assertThat(status("office", DemoUsers.PASSWORD)).isEqualTo(401);
    }

    @Test
    void security_7_its_cookies_go_over_https_only() throws Exception {
        HttpResponse<Void> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/anmelden"))
                                .header("X-Forwarded-Proto", "https")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());

        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void it_sends_mails_by_itself() {
        assertThat(scheduled.getScheduledTasks())
                .extracting(task -> task.getTask().toString())
                .anyMatch(task -> task.contains("SendMails$EveryFewSeconds.run"));
    }

    private int status(String user, String password) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/components"))
                                .header("Authorization", "Basic " + credentials)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
