package de.sachsen.mitnutzung.platform.security;

import static de.sachsen.mitnutzung.platform.security.Browser.basic;
import static de.sachsen.mitnutzung.platform.security.SeededUsers.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

@RunningApplication
@ExtendWith(OutputCaptureExtension.class)
class SignOnTest {

    private static final String TASK_COUNT = "/camunda/api/engine/engine/default/task/count";
    private static final String WEBAPP_USER = "/camunda/api/admin/auth/user/default";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Autowired
    private WebApplicationContext application;

    private SeededUsers users;
    private Browser browser;

    @BeforeEach
    void seed() {
        users = new SeededUsers(identities);
        users.add("anna", "Anna", "Muster", "office");
        users.add("rita", "Rita", "Muster", "requesters");
        users.add("ada", "Ada", "Admin", "camunda-admin");
        browser = new Browser(port);
    }

    @Test
    void security_5_one_sign_in_opens_portal_and_webapps() {
        HttpResponse<String> signedIn = browser.signIn("anna", PASSWORD);

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(browser.page("/").body()).contains("Guten Tag, Anna Muster", "Geschäftsstelle");
        assertThat(browser.page("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(browser.page("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(browser.get(TASK_COUNT).body()).isEqualTo("{\"count\":0}");
        assertThat(browser.get(WEBAPP_USER).body()).contains("\"userId\":\"anna\"", "tasklist", "cockpit");
    }

    @Test
    void a_webapp_that_is_not_granted_stays_closed() {
        browser.signIn("rita", PASSWORD);

        browser.get(TASK_COUNT);
        assertThat(browser.get(WEBAPP_USER).body()).contains("tasklist").doesNotContain("cockpit", "admin");
        assertThat(browser.page("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_alike() {
        HttpResponse<String> wrong = browser.signIn("anna", "falsch");
        HttpResponse<String> unknown = browser.signIn("niemand", "falsch");
        HttpResponse<String> impossible = browser.signIn("${x}", "falsch");

        assertThat(wrong.headers().firstValue("Location")).get().asString().endsWith("/anmelden?fehler");
        assertThat(unknown.headers().map().get("Location"))
                .isEqualTo(wrong.headers().map().get("Location"));
        assertThat(impossible.headers().map().get("Location"))
                .isEqualTo(wrong.headers().map().get("Location"));
        assertThat(browser.page("/anmelden?fehler").body()).contains("Die Anmeldung ist nicht gelungen");
        assertThat(browser.page("/").statusCode()).isEqualTo(302);
        identities.unlockUser("anna");
    }

    @Test
    void a_page_asked_for_without_sign_in_is_shown_after_it() {
        HttpResponse<String> refused = browser.page("/camunda/app/tasklist/default/");
        HttpResponse<String> signedIn = browser.signIn("anna", PASSWORD);

        assertThat(refused.headers().firstValue("Location")).get().asString().endsWith("/anmelden");
        assertThat(signedIn.headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/camunda/app/tasklist/default/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/camunda/", "/camunda/app/welcome/default/", "/camunda/lib/deps.js", "/webjars/x", "/xyz"})
    void security_5_pages_send_strangers_to_the_sign_in(String path) {
        HttpResponse<String> answer = browser.page(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/anmelden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/engine",
                "/engine-rest/user/count",
                "/engine-rest",
                "/engine-rest/",
                "/api/v1/requirements",
                "/api/v1/no-such-thing",
                "/v3/api-docs",
                "/actuator",
                "/actuator/env"
            })
    void security_5_interfaces_challenge_strangers(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .get()
                .asString()
                .startsWith("Basic realm=\"Mitnutzung\"");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"title\":\"Anmeldung erforderlich\"");
        assertThat(browser.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void security_5_webapp_interfaces_refuse_strangers_without_a_redirect() {
        assertThat(browser.get(TASK_COUNT).statusCode()).isEqualTo(401);
        assertThat(browser.get(WEBAPP_USER).statusCode()).isEqualTo(401);
        assertThat(browser.get("/camunda/api/engine/engine/").statusCode()).isEqualTo(401);
    }

    @Test
    void security_5_programs_come_in_with_their_credentials_each_time() {
        HttpResponse<String> tasks = browser.get("/engine-rest/task/count", basic("anna", PASSWORD));

        assertThat(tasks.statusCode()).isEqualTo(200);
        assertThat(tasks.body()).isEqualTo("{\"count\":0}");
        assertThat(browser.get("/v3/api-docs", basic("anna", PASSWORD)).body()).contains("Mitnutzung API");
        assertThat(browser.cookie("JSESSIONID")).isEmpty();
        assertThat(browser.get("/engine-rest/task/count").statusCode()).isEqualTo(401);
        assertThat(browser.get("/engine-rest/task/count", basic("anna", "falsch"))
                        .statusCode())
                .isEqualTo(401);
        identities.unlockUser("anna");
    }

    @Test
    void security_5_the_engine_knows_who_asks() {
        String own = browser.get("/engine-rest/user/rita/profile", basic("rita", PASSWORD))
                .body();
        HttpResponse<String> list = browser.get("/engine-rest/user", basic("rita", PASSWORD));
        HttpResponse<String> administrators = browser.get("/engine-rest/user", basic("ada", PASSWORD));

        assertThat(own).contains("Rita");
        assertThat(list.body()).contains("rita").doesNotContain("anna");
        assertThat(administrators.body()).contains("rita", "anna");
    }

    @Test
    void security_5_a_session_does_not_open_the_engines_interface() {
        browser.signIn("ada", PASSWORD);

        assertThat(browser.get("/engine-rest/user").statusCode()).isEqualTo(401);
    }

    @Test
    void security_7_a_session_reads_the_interface_but_changes_only_with_its_token() {
        browser.signIn("anna", PASSWORD);
        String token = browser.csrfTokenOf("/");

        HttpResponse<String> without = browser.postJson("/api/v1/no-such-thing", "{}");
        HttpResponse<String> with = browser.postJson("/api/v1/no-such-thing", "{}", "X-CSRF-TOKEN", token);

        assertThat(browser.get("/v3/api-docs").statusCode()).isEqualTo(200);
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("CSRF-Token");
        assertThat(with.statusCode()).isEqualTo(404);
    }

    @Test
    void security_7_credentials_need_no_token_but_other_sites_may_not_use_them() {
        String[] credentials = basic("anna", PASSWORD);

        HttpResponse<String> program = browser.postJson("/api/v1/no-such-thing", "{}", credentials);
        HttpResponse<String> otherSite = browser.postJson(
                "/api/v1/no-such-thing", "{}", credentials[0], credentials[1], "Sec-Fetch-Site", "cross-site");
        HttpResponse<String> engine = browser.postJson(
                "/engine-rest/task/count", "{}", credentials[0], credentials[1], "Sec-Fetch-Site", "same-site");

        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(otherSite.statusCode()).isEqualTo(403);
        assertThat(engine.statusCode()).isEqualTo(403);
        assertThat(browser.postJson("/engine-rest/task/count", "{}", credentials)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_page_whose_session_ran_out_gets_no_password_prompt() {
        HttpResponse<String> answer = browser.get("/api/v1/requirements", "Sec-Fetch-Mode", "cors");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void security_7_forms_of_other_sites_neither_sign_in_nor_out() {
        HttpResponse<String> foreignSignIn =
                browser.post("/anmelden", "application/x-www-form-urlencoded", "username=anna&password=" + PASSWORD);
        browser.signIn("anna", PASSWORD);
        HttpResponse<String> foreignSignOut = browser.post("/abmelden", "application/x-www-form-urlencoded", "");

        assertThat(foreignSignIn.headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/anmelden?abgelaufen");
        assertThat(foreignSignOut.headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/anmelden?abgelaufen");
        assertThat(browser.page("/").statusCode()).isEqualTo(200);
    }

    @Test
    void security_5_signing_out_of_the_portal_ends_everything() {
        browser.signIn("anna", PASSWORD);
        browser.get(TASK_COUNT);

        HttpResponse<String> out = browser.submit("/", "/abmelden", Map.of());

        assertThat(out.headers().firstValue("Location")).get().asString().endsWith("/anmelden?abgemeldet");
        assertThat(browser.page("/").statusCode()).isEqualTo(302);
        assertThat(browser.get(TASK_COUNT).statusCode()).isEqualTo(401);
    }

    @Test
    void security_5_signing_out_of_a_webapp_ends_everything() {
        browser.signIn("anna", PASSWORD);
        browser.get(TASK_COUNT);

        HttpResponse<String> out =
                browser.postJson(WEBAPP_USER + "/logout", "{}", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(browser.page("/").statusCode()).isEqualTo(302);
        assertThat(browser.get(TASK_COUNT).statusCode()).isEqualTo(401);
    }

    @Test
    void security_7_a_foreign_page_cannot_sign_out_of_a_webapp() {
        browser.signIn("anna", PASSWORD);
        browser.get(TASK_COUNT);

        assertThat(browser.postJson(WEBAPP_USER + "/logout", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void security_7_the_webapps_keep_their_own_protection_against_foreign_forms() {
        browser.signIn("anna", PASSWORD);
        browser.get(TASK_COUNT);

        HttpResponse<String> with = browser.postJson(TASK_COUNT, "{}", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));
        HttpResponse<String> without = browser.postJson(TASK_COUNT, "{}");

        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(without.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/default/%75ser/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/tasklist"
            })
    void security_2_set_up_and_the_second_sign_in_are_closed(String path) {
        HttpResponse<String> stranger = browser.postJson(path, "{}");
        browser.signIn("ada", PASSWORD);
        browser.get(TASK_COUNT);
        HttpResponse<String> administrator = browser.postJson(path, "{}", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(administrator.statusCode()).isEqualTo(403);
        assertThat(administrator.body()).contains("\"title\":\"Nicht erlaubt\"");
        assertThat(browser.page("/camunda/app/admin/default/setup/").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest;x=1/task",
                "//engine-rest/task",
                "/anmelden/..;/engine-rest/task",
                "/engine-rest%2ftask",
                "/assets/%2e%2e/engine-rest/task",
                "/camunda//api/admin/setup/default/user/create"
            })
    void security_5_crooked_addresses_lead_nowhere(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void security_7_the_session_gets_a_new_id_at_sign_in_and_its_cookie_is_kept_close() {
        browser.page("/anmelden");
        String before = browser.cookie("JSESSIONID");
        HttpResponse<String> signedIn = browser.signIn("anna", PASSWORD);

        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(signedIn.headers().firstValue("Set-Cookie")).get().asString().contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void security_7_a_session_that_is_not_used_ends_after_half_an_hour() {
        assertThat(application.getServletContext().getSessionTimeout())
                .as("minutes")
                .isEqualTo(30);
    }

    @Test
    void security_7_sign_ins_and_refusals_stand_in_the_log_without_what_was_typed(CapturedOutput log) {
        ((Logger) LoggerFactory.getLogger(SignInLog.class)).setLevel(Level.INFO);
        browser.signIn("rita", "falsches-Geheimnis");
        browser.signIn("Geheim! im falschen Feld", "x");
        browser.signIn("rita", PASSWORD);
        browser.get("/actuator");

        assertThat(log.getOut())
                .contains("sign-in of rita from 127.0.0.1 refused", "sign-in of somebody from")
                .contains("rita signed in from 127.0.0.1", "rita from 127.0.0.1 was refused GET /actuator")
                .doesNotContain("falsches-Geheimnis", "Geheim!", PASSWORD);
    }

    @Test
    void security_5_groups_count_as_they_are_now() {
        users.add("wanda", "Wanda", "Muster", "requesters");
        browser.signIn("wanda", PASSWORD);
        int before = browser.get("/actuator").statusCode();

        users.join("wanda", "camunda-admin");
        int asAdministrator = browser.get("/actuator").statusCode();
        users.leave("wanda", "camunda-admin");
        int after = browser.get("/actuator").statusCode();

        assertThat(before).isEqualTo(403);
        assertThat(asAdministrator).isEqualTo(200);
        assertThat(after).isEqualTo(403);
    }

    @Test
    void security_5_a_session_ends_with_its_account() {
        users.add("gerd", "Gerd", "Geht", "office");
        browser.signIn("gerd", PASSWORD);

        users.remove("gerd");

        assertThat(browser.page("/").statusCode()).isEqualTo(302);
        assertThat(browser.get(TASK_COUNT).statusCode()).isEqualTo(401);
        assertThat(browser.get("/engine-rest/task/count", basic("gerd", PASSWORD))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void security_7_a_remembered_password_is_forgotten_when_it_changes() {
        users.add("paul", "Paul", "Passwort", "office");
        assertThat(browser.get("/engine-rest/task/count", basic("paul", PASSWORD))
                        .statusCode())
                .isEqualTo(200);

        var paul = identities.createUserQuery().userId("paul").singleResult();
        paul.setPassword("Ganz-anders-26!");
        identities.saveUser(paul);

        assertThat(browser.get("/engine-rest/task/count", basic("paul", PASSWORD))
                        .statusCode())
                .isEqualTo(401);
        identities.unlockUser("paul");
        assertThat(browser.get("/engine-rest/task/count", basic("paul", "Ganz-anders-26!"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void health_is_public_and_the_rest_is_for_administrators() {
        assertThat(browser.get("/actuator/health").body())
                .isEqualTo("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
        assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator", basic("anna", PASSWORD)).statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/actuator", basic("ada", PASSWORD)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void security_7_own_pages_allow_no_inline_scripts_and_the_webapps_keep_their_policy() {
        HttpResponse<String> own = browser.page("/anmelden");
        browser.signIn("anna", PASSWORD);
        HttpResponse<String> webapp = browser.page("/camunda/app/tasklist/default/");

        assertThat(own.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(own.body()).doesNotContain("style=\"", "<style", "onclick");
        assertThat(webapp.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("strict-dynamic");
    }

    @Test
    void what_pages_are_made_of_is_public() {
        assertThat(browser.get("/assets/portal/portal.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/assets/bootstrap/bootstrap.min.css").statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/assets/portal/portal.css").headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("max-age");
    }
}
