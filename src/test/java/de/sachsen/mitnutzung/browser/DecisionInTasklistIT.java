package de.sachsen.mitnutzung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A requirement's way to its decision, in the browsers of those who work on it, with the engine working by itself. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=true"
        })
@TestInstance(Lifecycle.PER_CLASS)
class DecisionInTasklistIT {

    /** HTML, an expression and Markdown, none of which may ever work. */
    private static final String HOSTILE = "<b>x</b> ${7*7} **y**";

    private static final List<String> WORKING_GROUP =
            List.of("state1", "state2", "state3", "municipal1", "municipal2", "municipal3");

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private Api api;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void find() {
        api = new Api(root());
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }

    private Person signedIn(String user) {
        return Person.signedIn(chromium.browser(), root(), user);
    }

    @Test
    void a_tie_goes_to_the_council_and_the_requirement_ends_closed() {
        Screenshots pictures = new Screenshots(1);
        String number;
        try (Person requester = Person.atTheDoor(chromium.browser(), root())) {
            pictures.screen(requester.page(), "anmelden");
            requester.signIn("requester1");
            pictures.screen(requester.page(), "portal");
            requester.follows("Neue Anforderung");
            Tasklist.Form form = new Tasklist(requester.page()).startForm();
            form.writes("Titel", "Hundesteuer online anmelden " + HOSTILE)
                    .writes("Beschreibung", "Bürgerinnen und Bürger melden ihren Hund online an. " + HOSTILE)
                    .chooses("Kategorie", "Weiterentwicklung")
                    .chooses("Betroffene Basiskomponente", "Amt24")
                    .chooses("Dringlichkeit", "3")
                    .chooses("Personenbezogene Daten betroffen?", "Ja")
                    .writes("Nutzen für wie viele Kommunen?", "120");
            pictures.whole(requester.page(), ".modal", "anforderung-starten");
            form.starts();
            number = api.newestCase();
            pictures.screen(requester.page(), "nach-dem-start");
        }

        try (Person office = signedIn("office")) {
            Tasklist tasklist = office.opensTasklist();
            Tasklist.OpenTask check = tasklist.opens("Anforderung prüfen");
            showsLiterally(check);
            pictures.screen(office.page(), "pruefen-offen");
            check.claims();
            check.chooses("Ergebnis", "Vollständig").writes("Vermerk", "Geprüft. " + HOSTILE);
            pictures.whole(office.page(), Tasklist.TASK_AREA, "pruefen");
            check.completes();

            Tasklist.OpenTask benefit = tasklist.opens("Nutzen und Reichweite bewerten");
            showsLiterally(benefit);
            benefit.claims();
            benefit.writes("Nutzen", "8")
                    .writes("Strategische Bedeutung", "6")
                    .writes("Reichweite", "120")
                    .writes("Erläuterung", "Viele Kommunen. " + HOSTILE);
            pictures.whole(office.page(), Tasklist.TASK_AREA, "nutzen-bewerten");
            benefit.completes();
        }
        becomes(number, "IN_ASSESSMENT");

        try (Person manager = signedIn("manager")) {
            Tasklist.OpenTask effort = manager.opensTasklist().opens("Aufwand und Machbarkeit bewerten");
            showsLiterally(effort);
            effort.claims();
            effort.writes("Aufwand", "40")
                    .writes("Kosten", "30000")
                    .chooses("Ist die Anforderung technisch", "Ja")
                    .writes("Erläuterung", "Zwei Releases. " + HOSTILE);
            pictures.whole(manager.page(), Tasklist.TASK_AREA, "aufwand-bewerten");
            effort.completes();
        }
        try (Person protection = signedIn("protection")) {
            Tasklist.OpenTask risk = protection.opensFromPortal("Sicherheit und Datenschutz bewerten", number);
            showsLiterally(risk);
            risk.claims();
            risk.writes("Schutzrisiko", "4").writes("Erläuterung", "Übliche Daten. " + HOSTILE);
            pictures.whole(protection.page(), Tasklist.TASK_AREA, "schutz-bewerten");
            risk.completes();
        }
        becomes(number, "IN_BALLOT");

        for (String member : WORKING_GROUP) {
            boolean forIt = member.startsWith("state");
            try (Person voter = signedIn(member)) {
                if (member.equals("state1")) {
                    pictures.screen(voter.page(), "portal-mitglied");
                }
                Tasklist.OpenTask vote = voter.opensTasklist()
                        .choosesFilter("Meine Abstimmungen")
                        .opens("Stimme abgeben");
                showsLiterally(vote);
                if (member.equals("state1")) {
                    pictures.screen(voter.page(), "stimme-offen");
                }
                vote.claims();
                if (member.equals("state1")) {
                    assertThat(vote.isOnScreen("Antrag")).isTrue();
                    assertThat(vote.isOnScreen("Frist")).isTrue();
                    assertThat(vote.isOnScreen("Enthaltung")).isTrue();
                    pictures.screen(voter.page(), "stimme-uebernommen");
                }
                vote.chooses("Ihre Stimme", forIt ? "Ja" : "Nein");
                if (!forIt) {
                    vote.writes("Begründung", "Zu aufwendig. " + HOSTILE);
                }
                if (member.equals("state1") || member.equals("municipal1")) {
                    pictures.whole(voter.page(), Tasklist.TASK_AREA, "stimme-" + member);
                }
                vote.completes();
                if (member.equals("state1")) {
                    pictures.screen(voter.page(), "nach-der-stimme");
                }
            }
        }
        becomes(number, "ESCALATED");

        try (Person office = signedIn("office")) {
            Tasklist.OpenTask referral =
                    office.opensTasklist().choosesFilter("Vorlagen an den Rat").opens("Vorlage vervollständigen");
            showsLiterally(referral);
            referral.claims();
            referral.writes("Empfehlung", "Wir empfehlen die Annahme. " + HOSTILE)
                    .writes("Vermerk", HOSTILE);
            pictures.whole(office.page(), Tasklist.TASK_AREA, "vorlage");
            referral.completes();
        }
        try (Person chair = signedIn("council1")) {
            Tasklist tasklist = chair.opensTasklist();
            Tasklist.OpenTask disposition =
                    tasklist.choosesFilter("Entscheidung über Vorlagen").opens("Über die Vorlage verfügen");
            showsLiterally(disposition);
            disposition.claims();
            disposition.chooses("Verfügung", "Abstimmen");
            pictures.whole(chair.page(), Tasklist.TASK_AREA, "verfuegung");
            disposition.completes();
        }
        for (String member : List.of("council1", "council5")) {
            try (Person voter = signedIn(member)) {
                Tasklist.OpenTask vote = voter.opensTasklist()
                        .choosesFilter("Meine Abstimmungen")
                        .opens("Stimme abgeben");
                showsLiterally(vote);
                vote.claims();
                if (member.equals("council1")) {
                    pictures.screen(voter.page(), "stimme-rat");
                }
                vote.chooses("Ihre Stimme", "Ja");
                if (member.equals("council1")) {
                    pictures.whole(voter.page(), Tasklist.TASK_AREA, "stimme-rat-ganz");
                }
                vote.completes();
            }
        }
        for (int seat : List.of(2, 3, 4, 6, 7, 8)) {
            api.submits("council" + seat, number, "userTask_castVote", Map.of("vote", seat == 8 ? "ABSTAIN" : "YES"));
        }

        try (Person manager = signedIn("manager")) {
            Tasklist tasklist = manager.opensTasklist();
            Tasklist.OpenTask plan = tasklist.choosesFilter("Umsetzung").opens("Umsetzung planen");
            showsLiterally(plan);
            plan.claims();
            plan.chooses("Ergebnis", "Wird umgesetzt")
                    .writes("Release", "4.2.0")
                    .dates("Termin", LocalDate.now().plusMonths(2))
                    .writes("Erläuterung", "Im Frühjahr. " + HOSTILE);
            pictures.whole(manager.page(), Tasklist.TASK_AREA, "umsetzung-planen");
            plan.completes();

            Tasklist.OpenTask build = tasklist.opens("Umsetzen");
            showsLiterally(build);
            build.claims();
            build.writes("Was wurde umgesetzt?", "Assistent freigeschaltet. " + HOSTILE);
            pictures.whole(manager.page(), Tasklist.TASK_AREA, "umsetzen");
            build.completes();
        }
        try (Person requester = signedIn("requester1")) {
            pictures.screen(requester.page(), "portal-vor-der-abnahme");
            Tasklist.OpenTask accept = requester.opensFromPortal("Ergebnis abnehmen", number);
            showsLiterally(accept);
            accept.claims();
            accept.chooses("Nehmen Sie das Ergebnis ab?", "Ja");
            pictures.whole(requester.page(), Tasklist.TASK_AREA, "abnehmen");
            accept.completes();
            requester.opensPortal();
            pictures.screen(requester.page(), "portal-am-ende");
        }
        becomes(number, "CLOSED");

        try (Person admin = signedIn("admin")) {
            pictures.screen(admin.page(), "portal-verwaltung");
            admin.opens("/camunda/app/cockpit/default/#/processes");
            assertThat(admin.page().getByText("Abstimmung eines Gremiums").first())
                    .isVisible();
            pictures.screen(admin.page(), "cockpit");
            admin.opens("/camunda/app/admin/default/");
            assertThat(admin.page().getByText("Benutzer").first()).isVisible();
            pictures.screen(admin.page(), "verwaltung");
        }
    }

    /** What the engine still has to do by itself takes it a moment. */
    private void becomes(String number, String status) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(api.status(number)).isEqualTo(status));
    }

    private static void showsLiterally(Tasklist.Form form) {
        assertThat(form.text()).contains(HOSTILE);
        assertThat(form.markup()).isZero();
    }
}
