package de.sachsen.mitnutzung.portal;

import static de.sachsen.mitnutzung.platform.security.SeededUsers.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.security.Browser;
import de.sachsen.mitnutzung.platform.security.RunningApplication;
import de.sachsen.mitnutzung.platform.security.SeededUsers;
import de.sachsen.mitnutzung.platform.security.TaskProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApplication
class PortalTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    private Browser browser;

    @BeforeEach
    void seed() {
        SeededUsers users = new SeededUsers(engine.getIdentityService());
        users.add("rosa", "Rosa", "<b>Muster</b>", "requesters");
        users.add("olga", "Olga", "Muster", "office");
        users.add("adam", "Adam", "Admin", "camunda-admin");
        users.add("nils", "Nils", "Neu");
        browser = new Browser(port);
    }

    @Test
    void tells_who_i_am_and_where_i_may_go() {
        browser.signIn("rosa", PASSWORD);

        assertThat(browser.page("/").body())
                .contains(
                        "Guten Tag, Rosa &lt;b&gt;Muster&lt;/b&gt;",
                        "Anforderungsstelle",
                        "#/?processStart=requirement-evaluation")
                .doesNotContain(">Cockpit<", ">Verwaltung<", "Offene Anforderungen anderer Stellen");
    }

    @Test
    void offers_more_to_office_and_administrators() {
        browser.signIn("olga", PASSWORD);
        Browser another = new Browser(port);
        another.signIn("adam", PASSWORD);

        assertThat(browser.page("/").body()).contains(">Cockpit<").doesNotContain(">Verwaltung<", "Neue Anforderung");
        assertThat(another.page("/").body()).contains(">Cockpit<", ">Verwaltung<", "Systemverwaltung");
    }

    @Test
    void says_so_when_an_account_has_no_role() {
        browser.signIn("nils", PASSWORD);

        assertThat(browser.page("/").body())
                .contains("Ihr Konto hat noch keine Rolle", "Zurzeit wartet nichts auf Sie", "Keine Mitteilungen.")
                .doesNotContain("Meine Anforderungen");
    }

    @Test
    void lists_my_tasks_with_a_way_into_tasklist() {
        try (TaskProcess process = new TaskProcess(engine)) {
            String task = process.startHeldBy("ANF-2026-0801", "olga").task();
            browser.signIn("olga", PASSWORD);

            assertThat(browser.page("/").body())
                    .contains(
                            "/camunda/app/tasklist/default/#/?task=" + task,
                            "ANF-2026-0801",
                            "Ein Vorgang",
                            "von Ihnen übernommen");
        }
    }

    @Test
    void the_sign_in_page_of_a_demonstration_names_its_accounts() {
        assertThat(browser.page("/anmelden").body())
                .contains(
                        "<label class=\"form-label\" for=\"username\">Benutzername</label>",
                        "Zum Ausprobieren",
                        DemoUsers.PASSWORD,
                        "requester1",
                        "Anfordernde Stelle: Stadt Chemnitz")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void the_sign_in_page_is_not_shown_to_whom_is_signed_in() {
        browser.signIn("olga", PASSWORD);

        assertThat(browser.page("/anmelden").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/");
    }
}
