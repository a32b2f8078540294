package de.sachsen.mitnutzung.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:oidc",
            "camunda.bpm.job-execution.enabled=false",
            "spring.security.oauth2.client.registration.sachsen.client-id=mitnutzung",
            "spring.security.oauth2.client.registration.sachsen.client-secret=secret",
            "spring.security.oauth2.client.registration.sachsen.client-name=Servicekonto Verwaltung",
            "spring.security.oauth2.client.registration.sachsen.scope=openid,profile",
            "mitnutzung.oidc.groups[betrieb]=camunda-admin"
        })
@ActiveProfiles("oidc")
class OidcSignInTest {

    private static final String TASK_COUNT = "/camunda/api/engine/engine/default/task/count";
    private static final String BEGIN = "/oauth2/authorization/sachsen";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    private Browser browser;
    private Browser atIssuer;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.security.oauth2.client.provider.sachsen.issuer-uri",
                () -> "http://localhost:" + IssuerServer.port());
    }

    @BeforeEach
    void open() {
        IssuerServer.application = "http://localhost:" + port;
        browser = new Browser(port);
        atIssuer = new Browser(IssuerServer.port());
    }

    @Test
    void oidc_somebody_new_gets_an_account_with_the_groups_that_the_issuer_names() {
        person("berta", "berta", List.of("/office", "managersamt24", "/nobody-knows-it"));

        HttpResponse<String> back = signIn("berta");

        assertThat(back.headers().firstValue("Location")).get().asString().doesNotContain("anmelden");
        assertThat(browser.page("/").body()).contains("Guten Tag, Vera Muster", "Geschäftsstelle");
        assertThat(groupsOf("berta")).containsExactlyInAnyOrder("office", "managersamt24");
        assertThat(browser.get(TASK_COUNT).body()).isEqualTo("{\"count\":0}");
        assertThat(browser.get("/v3/api-docs").statusCode()).isEqualTo(200);
    }

    @Test
    void oidc_a_group_taken_away_at_the_issuer_is_taken_away_here_at_the_next_sign_in() {
        person("carl", "carl", List.of("office", "requesters"));
        signIn("carl");
        person("carl", "carl", List.of("requesters"));
        open();

        signIn("carl");

        assertThat(groupsOf("carl")).containsExactly("requesters");
        assertThat(browser.page("/").body()).doesNotContain("Geschäftsstelle");
    }

    @Test
    void oidc_a_crafted_administrators_group_gives_nothing() {
        person("dora", "dora", List.of("camunda-admin", "/camunda-admin", "//camunda-admin", "office"));

        signIn("dora");

        assertThat(groupsOf("dora")).containsExactly("office");
        assertThat(browser.get("/actuator").statusCode()).isEqualTo(403);
    }

    @Test
    void oidc_administrators_come_by_explicit_mapping_only() {
        person("egon", "egon", List.of("/betrieb"));

        signIn("egon");

        assertThat(groupsOf("egon")).containsExactly("camunda-admin");
        assertThat(browser.get("/actuator").statusCode()).isEqualTo(200);
    }

    @Test
    void oidc_a_wrong_state_is_refused() {
        person("fritz", "fritz", List.of("office"));
        String back = backFromIssuer("fritz");

        HttpResponse<String> refused = browser.page(pathOf(back).replaceAll("state=[^&]+", "state=erfunden"));

        assertThat(refused.headers().firstValue("Location")).get().asString().endsWith("/anmelden?anbieter");
        assertThat(browser.page("/").statusCode()).isEqualTo(302);
        assertThat(groupsOf("fritz")).isEmpty();
    }

    @Test
    void oidc_another_browser_cannot_use_the_answer() {
        person("gina", "gina", List.of("office"));
        String back = backFromIssuer("gina");
        Browser other = new Browser(port);

        HttpResponse<String> refused = other.page(pathOf(back));

        assertThat(refused.headers().firstValue("Location")).get().asString().endsWith("/anmelden?anbieter");
        assertThat(other.page("/").statusCode()).isEqualTo(302);
    }

    @Test
    void oidc_state_nonce_and_proof_key_are_sent() {
        String asked = browser.page(BEGIN).headers().firstValue("Location").orElseThrow();

        assertThat(asked).contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
    }

    @Test
    void oidc_an_id_that_does_not_fit_is_refused_with_a_reason() {
        person("hans", "Jürgen Müller", List.of("office"));

        HttpResponse<String> refused = signIn("hans");

        assertThat(refused.headers().firstValue("Location")).get().asString().endsWith("/anmelden?kennung");
        assertThat(browser.page("/anmelden?kennung").body()).contains("Ihre Kennung beim Anmeldedienst");
        assertThat(browser.page("/").statusCode()).isEqualTo(302);
    }

    @Test
    void oidc_a_local_account_is_not_taken_over() {
        new SeededUsers(identities).add("chef", "Lokaler", "Chef", "camunda-admin");
        person("ines", "chef", List.of("office"));

        HttpResponse<String> refused = signIn("ines");

        assertThat(refused.headers().firstValue("Location")).get().asString().endsWith("/anmelden?vergeben");
        assertThat(browser.page("/").statusCode()).isEqualTo(302);
        assertThat(groupsOf("chef")).containsExactly("camunda-admin");
    }

    @Test
    void oidc_a_name_that_passed_to_somebody_else_does_not_bring_their_account() {
        person("jan1", "jan", List.of("office"));
        signIn("jan1");
        person("jan2", "jan", List.of("requesters"));
        open();

        HttpResponse<String> refused = signIn("jan2");

        assertThat(refused.headers().firstValue("Location")).get().asString().endsWith("/anmelden?vergeben");
        assertThat(groupsOf("jan")).containsExactly("office");
    }

    @Test
    void oidc_signing_out_ends_both_sessions() {
        person("kai", "kai", List.of("office"));
        signIn("kai");
        assertThat(browser.page("/").headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .endsWith("form-action 'self' http://localhost:" + IssuerServer.port());

        HttpResponse<String> out = browser.submit("/", "/abmelden", Map.of());
        String atEnd = out.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> ended = atIssuer.page(pathOf(atEnd));

        assertThat(atEnd).startsWith("http://localhost:" + IssuerServer.port() + "/connect/logout?id_token_hint=");
        assertThat(ended.headers().firstValue("Location"))
                .hasValue("http://localhost:" + port + "/anmelden?abgemeldet");
        assertThat(browser.page("/").statusCode()).isEqualTo(302);
        assertThat(atIssuer.page(pathOf(browser.page(BEGIN)
                                .headers()
                                .firstValue("Location")
                                .orElseThrow()))
                        .headers()
                        .firstValue("Location"))
                .get()
                .asString()
                .endsWith("/login");
    }

    @Test
    void oidc_the_sign_in_page_offers_the_issuer_beside_the_password() {
        assertThat(browser.page("/anmelden").body())
                .contains("Mit Servicekonto Verwaltung anmelden", "href=\"" + BEGIN + "\"", "name=\"password\"");
    }

    private static void person(String name, String userId, List<String> groups) {
        IssuerServer.PEOPLE.put(
                name,
                Map.of("preferred_username", userId, "given_name", "Vera", "family_name", "Muster", "groups", groups));
    }

    private HttpResponse<String> signIn(String name) {
        return browser.page(pathOf(backFromIssuer(name)));
    }

    /** Goes to the issuer, signs in there and tells where the issuer sends the browser then. */
    private String backFromIssuer(String name) {
        String asked = browser.page(BEGIN).headers().firstValue("Location").orElseThrow();
        atIssuer.page(pathOf(asked));
        Matcher token = CSRF.matcher(atIssuer.page("/login").body());
        assertThat(token.find()).isTrue();
        HttpResponse<String> signedIn = atIssuer.post(
                "/login",
                "application/x-www-form-urlencoded",
                "username=" + name + "&password=" + IssuerServer.PASSWORD + "&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        String goOn = signedIn.headers().firstValue("Location").orElseThrow();
        return atIssuer.page(pathOf(goOn)).headers().firstValue("Location").orElseThrow();
    }

    private static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private List<String> groupsOf(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
