package de.sachsen.mitnutzung.platform.security;

import static de.sachsen.mitnutzung.platform.security.SeededUsers.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:sign-on",
            "camunda.bpm.authorization.enabled=true",
            "camunda.bpm.job-execution.enabled=false"
        })
class SignOnTest {

    private static final String TASK_COUNT = "/camunda/api/engine/engine/default/task/count";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    private SeededUsers users;
    private Browser browser;

    @BeforeEach
    void seed() {
        users = new SeededUsers(identities);
        users.add("anna", "Anna", "Muster", "office");
        users.add("ada", "Ada", "Admin", "camunda-admin");
        browser = new Browser(port);
    }

    @Test
    void one_sign_in_opens_portal_and_webapps() {
        HttpResponse<String> signedIn = browser.signIn("anna", PASSWORD);

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(browser.page("/").body()).contains("Guten Tag, Anna Muster", "Geschäftsstelle");
        assertThat(browser.page("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(browser.page("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(browser.get(TASK_COUNT).body()).isEqualTo("{\"count\":0}");
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"anna\"");
    }
}
