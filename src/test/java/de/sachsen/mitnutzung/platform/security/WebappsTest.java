package de.sachsen.mitnutzung.platform.security;

import static de.sachsen.mitnutzung.platform.security.SeededUsers.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApplication
class WebappsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    private Browser browser;

    @BeforeEach
    void seed() {
        new SeededUsers(identities).add("ada", "Ada", "Admin", "camunda-admin");
        browser = new Browser(port);
        browser.signIn("ada", PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void security_9_webapps_take_their_configuration_and_looks_from_one_place(String app) {
        assertThat(served("/camunda/app/" + app + "/scripts/config.js"))
                .contains("from '../../common/webapp.js'", "export default webapp(")
                .doesNotContain("availableLocales", "dateFormat", "hashchange");
        assertThat(served("/camunda/app/" + app + "/styles/user-styles.css"))
                .startsWith("@import url(\"../../common/webapp.css\");")
                .doesNotContain(".ce-eol-banner");
        assertThat(served("/camunda/app/" + app + "/locales/de.json")).contains("\"labels\"");
    }

    @Test
    void security_9_webapps_speak_german_only_and_carry_the_applications_name() {
        assertThat(served("/camunda/app/common/webapp.js"))
                .contains(
                        "vendor: 'Mitnutzung'",
                        "availableLocales: ['de']",
                        "fallbackLocale: 'de'",
                        "/anmelden",
                        "'../common/german'");
        assertThat(served("/camunda/app/common/german.js")).contains("'Bereitgestellt'");
    }

    @Test
    void security_9_webapps_show_no_banner() {
        assertThat(served("/camunda/app/common/webapp.css")).contains(".ce-eol-banner", "display: none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit"})
    void security_9_webapps_lead_back_to_the_portal(String app) {
        assertThat(served("/camunda/app/" + app + "/scripts/config.js")).contains("'../common/portal'");
        assertThat(served("/camunda/app/common/portal.js")).contains("'Portal'");
    }

    /** Camunda keeps the nonce where all requests share it; a browser then blocks the scripts of a page it was changed for. */
    @Test
    void security_9_the_policy_of_a_page_lets_its_own_scripts_run_however_many_ask_at_once() {
        String tasklist = "/camunda/app/tasklist/default/";
        List<HttpResponse<String>> pages = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> browser.page(tasklist))
                .toList();

        assertThat(pages).allSatisfy(page -> assertThat(nonce(page.body(), "nonce=\"([^\"]+)\""))
                .isEqualTo(nonce(
                        page.headers().firstValue("Content-Security-Policy").orElseThrow(), "'nonce-([^']+)'")));
    }

    private static String nonce(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    @Test
    void security_9_the_forms_of_tasklist_speak_german_and_wrap_their_labels() {
        assertThat(served("/camunda/app/tasklist/scripts/config.js")).contains("'scripts/german-forms'");
        assertThat(served("/camunda/app/tasklist/scripts/german-forms.js")).contains("Bitte ausfüllen.");
        assertThat(served("/camunda/app/tasklist/styles/user-styles.css"))
                .contains(".fjs-container .fjs-form-field-label", "white-space: normal");
    }

    private String served(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
