package de.sachsen.mitnutzung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.security.Browser;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Served
class StatisticsPageTest {

    private static final String RANGE = "von=2026-01-01&bis=2999-12-31";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
    }

    @Test
    void the_page_shows_the_figures_with_what_they_are_parts_of() {
        String number = cases.onBallot();
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYNA");
        String page = signedIn("municipal2").page("/statistik?" + RANGE).body();

        assertThat(page)
                .contains("Beteiligung: Arbeitsgruppe", "Stellvertretung", "niemand", "operativ", "Kalendertage")
                .containsPattern("\\d+ %</strong>\\s*<span class=\"muted\">\\d+ von \\d+<")
                .containsPattern("<rect [^>]*width=\"\\d+\"")
                .contains("/api/v1/resolutions.csv?from=2026-01-01&amp;to=2999-12-31")
                .doesNotContain("style=", "<script", "state1", "YES");
    }

    @Test
    void a_wrong_period_is_said_on_the_page_and_kept_in_the_form() {
        Browser office = signedIn("office");

        HttpResponse<String> reversed = office.page("/statistik?von=2026-05-01&bis=2026-04-30");
        assertThat(reversed.statusCode()).isEqualTo(400);
        assertThat(reversed.body())
                .contains("role=\"alert\"", "Der erste Tag liegt nach dem letzten.", "value=\"2026-05-01\"");
        for (String query : List.of("von=gestern", "bis=2026-02-30", "von=%3Cscript%3E", "bis=%2B999999999-01-01")) {
            HttpResponse<String> wrong = office.page("/statistik?" + query);
            assertThat(wrong.statusCode()).as(query).isEqualTo(400);
            assertThat(wrong.body()).contains("role=\"alert\"").doesNotContain("<script>");
        }
        assertThat(office.page("/statistik?von=&bis=").statusCode()).isEqualTo(200);
    }

    @Test
    void a_time_without_decisions_says_so() {
        assertThat(signedIn("council1")
                        .page("/statistik?von=2001-01-01&bis=2001-12-31")
                        .body())
                .contains("keine Abstimmung zu Ende gegangen", "keine Anforderung")
                .doesNotContain("<rect");
    }

    @Test
    void the_header_leads_its_readers_there_and_nobody_else_gets_in() {
        for (String reader : List.of("state1", "municipal3deputy", "council5", "office", "admin")) {
            assertThat(signedIn(reader).page("/").body()).as(reader).contains("href=\"/statistik\"");
        }
        for (String other : List.of("requester1", "manager", "protection", "agent1", "provider1")) {
            Browser browser = signedIn(other);
            assertThat(browser.page("/").body()).as(other).doesNotContain("/statistik");
            assertThat(browser.page("/statistik").statusCode()).as(other).isEqualTo(403);
        }
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(cases.port());
        browser.signIn(user, DemoUsers.PASSWORD);
        return browser;
    }
}
