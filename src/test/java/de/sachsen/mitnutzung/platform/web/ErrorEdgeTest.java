package de.sachsen.mitnutzung.platform.web;

import static de.sachsen.mitnutzung.platform.security.Browser.basic;
import static de.sachsen.mitnutzung.platform.security.SeededUsers.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.platform.security.Browser;
import de.sachsen.mitnutzung.platform.security.RunningApplication;
import de.sachsen.mitnutzung.platform.security.SeededUsers;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApplication
class ErrorEdgeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    private Browser browser;

    @BeforeEach
    void seed() {
        new SeededUsers(identities).add("anna", "Anna", "Muster", "office");
        browser = new Browser(port);
    }

    @Test
    void unknown_addresses_of_the_interface_are_problems_even_to_browsers() {
        String[] credentials = basic("anna", PASSWORD);

        problem(browser.get("/api/v1/nirgendwo", credentials), 404, "Nicht gefunden");
        problem(
                browser.get("/api/v1/nirgendwo", credentials[0], credentials[1], "Accept", "text/html"),
                404,
                "Nicht gefunden");
        assertThat(browser.get("/api/v1/nirgendwo", credentials).body()).doesNotContain("nirgendwo");
    }

    @Test
    void unknown_methods_are_problems_and_name_the_known_ones() {
        HttpResponse<String> answer = browser.postJson("/v3/api-docs", "{}", basic("anna", PASSWORD));

        problem(answer, 405, "Methode nicht erlaubt");
        assertThat(answer.headers().firstValue("Allow")).get().asString().contains("GET");
    }

    @Test
    void the_engines_interface_answers_programs_only() {
        String[] credentials = basic("anna", PASSWORD);

        json(browser.get("/engine-rest/nirgendwo", credentials), 404);
        json(browser.send("DELETE", "/engine-rest/task/count", credentials), 405);
        json(browser.post("/engine-rest/task/count", "text/plain", "x", credentials), 415);
    }

    @Test
    void people_get_pages() {
        browser.signIn("anna", PASSWORD);

        page(browser.page("/nirgendwo"), 404, "Diese Seite gibt es nicht");
        page(browser.page("/camunda/app/admin/default/setup/"), 403, "Das ist Ihnen nicht erlaubt");
        page(browser.page("/error"), 404, "Diese Seite gibt es nicht");
        page(browser.post("/", "application/x-www-form-urlencoded", "", "Accept", "text/html"), 403, "nicht erlaubt");
    }

    private static void problem(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"title\":\"" + title);
    }

    private static void json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("json");
    }

    private static void page(HttpResponse<String> answer, int status, String heading) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
        assertThat(answer.body()).contains(heading, "Zur Startseite").doesNotContain("Exception");
    }
}
