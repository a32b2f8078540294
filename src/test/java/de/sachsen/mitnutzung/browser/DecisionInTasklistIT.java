package de.sachsen.mitnutzung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import de.sachsen.mitnutzung.platform.ClockOffset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;

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

    private static final String CHECK = "userTask_checkRequirement";
    private static final String EFFORT = "userTask_assessEffort";
    private static final String BENEFIT = "userTask_assessBenefit";
    private static final String PROTECTION = "userTask_assessProtection";
    private static final String CAST_VOTE = "userTask_castVote";

    private static final String VOTES = "Meine Abstimmungen";
    private static final String VOTE = "Stimme abgeben";

    @LocalServerPort
    private int port;

    @Autowired
    private ClockOffset offset;

    @Autowired
    @Qualifier("engineClock")
    private SmartLifecycle engineClock;

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
    void findApplication() {
        api = new Api(root());
    }

    @AfterEach
    void today() {
        offset.set(Duration.ZERO);
        if (!engineClock.isRunning()) {
            engineClock.start();
        }
    }

    @Test
    void a_tie_goes_to_the_council_and_the_requirement_ends_closed() {
        Screenshots pictures = new Screenshots(1);
        String number = requesterSubmits(pictures);
        officeChecksAndAssesses(number, pictures);
        managerAndProtectionAssess(number, pictures);
        becomes(number, "IN_BALLOT");
        workingGroupVotes(number, pictures);
        becomes(number, "ESCALATED");
        councilDecides(number, pictures);
        managerPlansAndBuilds(number, pictures);
        requesterAccepts(number, pictures);
        becomes(number, "CLOSED");
    }

    private String requesterSubmits(Screenshots pictures) {
        try (Person requester = new Person(chromium, root())) {
            pictures.screen(requester.page(), "anmelden");
            requester.signsIn("requester1");
            pictures.screen(requester.page(), "portal");
            Tasklist.Form form = requester.startsRequirement();
            form.writes("Titel", "Hundesteuer online anmelden " + HOSTILE)
                    .writes("Beschreibung", "Bürgerinnen und Bürger melden ihren Hund online an. " + HOSTILE)
                    .chooses("Kategorie", "Weiterentwicklung")
                    .chooses("Betroffene Basiskomponente", "Amt24")
                    .chooses("Dringlichkeit", "3")
                    .chooses("Personenbezogene Daten betroffen?", "Ja")
                    .writes("Nutzen für wie viele Kommunen?", "120");
            pictures.whole(requester.page(), ".modal", "anforderung-starten");
            form.starts();
            pictures.screen(requester.page(), "nach-dem-start");
            return api.newestCase();
        }
    }

    private void officeChecksAndAssesses(String number, Screenshots pictures) {
        try (Person office = signedIn("office")) {
            Tasklist tasklist = office.opensTasklist();
            Tasklist.OpenTask check = tasklist.opens("Anforderung prüfen", number);
            showsLiterally(check);
            pictures.screen(office.page(), "pruefen-offen");
            check.claims();
            check.chooses("Ergebnis", "Vollständig").writes("Vermerk", "Geprüft. " + HOSTILE);
            pictures.whole(office.page(), Tasklist.TASK_AREA, "pruefen");
            check.completes();

            Tasklist.OpenTask benefit = tasklist.opens("Nutzen und Reichweite bewerten", number);
            showsLiterally(benefit);
            benefit.claims();
            benefit.writes("Nutzen", "8")
                    .writes("Strategische Bedeutung", "6")
                    .writes("Reichweite", "120")
                    .writes("Erläuterung", "Viele Kommunen. " + HOSTILE);
            pictures.whole(office.page(), Tasklist.TASK_AREA, "nutzen-bewerten");
            benefit.completes();
        }
    }

    private void managerAndProtectionAssess(String number, Screenshots pictures) {
        try (Person manager = signedIn("manager")) {
            Tasklist.OpenTask effort = manager.opensTasklist().opens("Aufwand und Machbarkeit bewerten", number);
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
    }

    private void workingGroupVotes(String number, Screenshots pictures) {
        for (String member : WORKING_GROUP) {
            boolean first = member.equals("state1");
            try (Person voter = signedIn(member)) {
                Tasklist tasklist = voter.opensTasklist().choosesFilter(VOTES);
                Tasklist.OpenTask vote = tasklist.opens(VOTE, number);
                showsLiterally(vote);
                if (first) {
                    pictures.screen(voter.page(), "stimme-offen");
                }
                vote.claims();
                if (first) {
                    fitsOnTheScreen(vote);
                    pictures.screen(voter.page(), "stimme-uebernommen");
                }
                if (member.startsWith("state")) {
                    vote.chooses("Ihre Stimme", "Ja");
                } else {
                    vote.chooses("Ihre Stimme", "Nein").writes("Begründung", "Zu aufwendig. " + HOSTILE);
                }
                if (first || member.equals("municipal1")) {
                    pictures.whole(voter.page(), Tasklist.TASK_AREA, "stimme-" + member);
                }
                vote.completes();
                if (first) {
                    assertThat(tasklist.tasks(VOTE, number)).hasCount(0);
                    pictures.screen(voter.page(), "nach-der-stimme");
                }
            }
        }
    }

    /** Motion, deadline and choices without scrolling: that is what makes a vote quick. */
    private static void fitsOnTheScreen(Tasklist.OpenTask vote) {
        assertThat(List.of("Antrag", "Frist", "Ja", "Nein", "Enthaltung")).allMatch(vote::isOnScreen);
    }

    private void councilDecides(String number, Screenshots pictures) {
        try (Person office = signedIn("office")) {
            Tasklist.OpenTask referral = office.opensTasklist()
                    .choosesFilter("Vorlagen an den Rat")
                    .opens("Vorlage vervollständigen", number);
            showsLiterally(referral);
            referral.claims();
            referral.writes("Beschlussempfehlung", "Wir empfehlen die Annahme. " + HOSTILE)
                    .writes("Vermerk", "Beide Seiten wurden gehört. " + HOSTILE);
            pictures.whole(office.page(), Tasklist.TASK_AREA, "vorlage");
            referral.completes();
        }
        try (Person chair = signedIn("council1")) {
            Tasklist tasklist = chair.opensTasklist();
            Tasklist.OpenTask disposition =
                    tasklist.choosesFilter("Entscheidung über Vorlagen").opens("Über die Vorlage verfügen", number);
            showsLiterally(disposition);
            disposition.claims();
            disposition.chooses("Verfügung", "Abstimmen");
            pictures.whole(chair.page(), Tasklist.TASK_AREA, "verfuegung");
            disposition.completes();

            Tasklist.OpenTask vote = tasklist.choosesFilter(VOTES).opens(VOTE, number);
            showsLiterally(vote);
            vote.claims();
            fitsOnTheScreen(vote);
            pictures.screen(chair.page(), "stimme-rat");
            vote.chooses("Ihre Stimme", "Ja");
            pictures.whole(chair.page(), Tasklist.TASK_AREA, "stimme-rat-ganz");
            vote.completes();
        }
        try (Person member = signedIn("council5")) {
            Tasklist.OpenTask vote = member.opensFromPortal(VOTE, number);
            vote.claims();
            vote.chooses("Ihre Stimme", "Enthaltung");
            vote.completes();
        }
        for (int seat : List.of(2, 3, 4, 6, 7, 8)) {
            api.submits("council" + seat, number, CAST_VOTE, Map.of("vote", "YES"));
        }
    }

    private void managerPlansAndBuilds(String number, Screenshots pictures) {
        try (Person manager = signedIn("manager")) {
            Tasklist tasklist = manager.opensTasklist();
            Tasklist.OpenTask plan = tasklist.choosesFilter("Umsetzung").opens("Umsetzung planen", number);
            showsLiterally(plan);
            plan.claims();
            plan.chooses("Ergebnis", "Wird umgesetzt")
                    .writes("Release", "4.2.0")
                    .dates("Termin", LocalDate.now().plusMonths(2))
                    .writes("Erläuterung", "Im Frühjahr. " + HOSTILE);
            pictures.whole(manager.page(), Tasklist.TASK_AREA, "umsetzung-planen");
            plan.completes();

            Tasklist.OpenTask build = tasklist.opens("Umsetzen", number);
            showsLiterally(build);
            build.claims();
            build.writes("Was wurde umgesetzt?", "Assistent freigeschaltet. " + HOSTILE);
            pictures.whole(manager.page(), Tasklist.TASK_AREA, "umsetzen");
            build.completes();
        }
    }

    private void requesterAccepts(String number, Screenshots pictures) {
        try (Person requester = signedIn("requester1")) {
            pictures.screen(requester.page(), "portal-vor-der-abnahme");
            Tasklist.OpenTask acceptance = requester.opensFromPortal("Ergebnis abnehmen", number);
            showsLiterally(acceptance);
            acceptance.chooses("Nehmen Sie das Ergebnis ab?", "Ja");
            pictures.whole(requester.page(), Tasklist.TASK_AREA, "abnehmen");
            acceptance.completes();
            requester.opensPortal();
            pictures.screen(requester.page(), "portal-am-ende");
        }
    }

    @Test
    void a_deputy_takes_the_vote_that_the_member_has_claimed_and_the_member_comes_too_late() {
        Screenshots pictures = new Screenshots(40);
        String number = requirementOnBallot();
        try (Person member = signedIn("municipal2");
                Person deputy = signedIn("municipal2deputy")) {
            Tasklist.OpenTask claimed = member.opensFromPortal(VOTE, number).claims();
            claimed.putsBack();
            claimed.claims();
            claimed.chooses("Ihre Stimme", "Ja");

            Tasklist tasklist = deputy.opensTasklist().choosesFilter(VOTES);
            Tasklist.OpenTask vote = tasklist.opens(VOTE, number);
            assertThat(vote.assignee()).containsText("Mitglied Kommunen 2");
            pictures.screen(deputy.page(), "stellvertretung-sieht-uebernommene");
            vote.releases();
            vote.claims();
            pictures.screen(deputy.page(), "stellvertretung-hat-uebernommen");
            vote.chooses("Ihre Stimme", "Enthaltung");
            vote.completes();

            claimed.complete().click();
            assertThat(member.notice()).containsText("nicht mehr offen");
            pictures.screen(member.page(), "mitglied-kommt-zu-spaet");
        }
    }

    @Test
    void a_refusal_is_a_german_sentence() {
        Screenshots pictures = new Screenshots(50);
        String number = requirementOnBallot();
        try (Person voter = signedIn("state2")) {
            Tasklist.OpenTask vote = voter.opensFromPortal(VOTE, number).claims();
            vote.chooses("Ihre Stimme", "Nein");
            vote.complete().click();
            assertThat(voter.notice()).containsText("Begründung");
            pictures.screen(voter.page(), "nein-ohne-begruendung");
        }
        try (Person voter = signedIn("state3")) {
            Tasklist.OpenTask vote = voter.opensFromPortal(VOTE, number).claims();
            vote.chooses("Ihre Stimme", "Ja");
            // the deadline has passed and its timer has not fired yet
            engineClock.stop();
            offset.set(Duration.ofDays(60));
            vote.complete().click();
            assertThat(voter.notice()).containsText("wurde nicht gezählt");
            pictures.screen(voter.page(), "nach-der-frist");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requester2 | Meine Aufgaben, Rückfragen, Abnahme",
                "office | Meine Aufgaben, Zu prüfen, Zu bewerten, Vorlagen an den Rat",
                "manager | Meine Aufgaben, Zu bewerten, Routineentscheidungen, Umsetzung",
                "protection | Meine Aufgaben, Zu bewerten",
                "municipal3deputy | Meine Aufgaben, Meine Abstimmungen",
                "council1 | Meine Aufgaben, Meine Abstimmungen, Entscheidung über Vorlagen"
            })
    void everybody_finds_the_filters_of_their_role(String user, String filters) {
        try (Person person = signedIn(user)) {
            assertThat(person.opensTasklist().filters()).containsExactly(filters.split(", "));
        }
    }

    @Test
    void a_filter_shows_new_tasks_by_itself() {
        try (Person office = signedIn("office")) {
            Tasklist tasklist = office.opensTasklist().choosesFilter("Zu prüfen");
            String number = api.submitsRequirement();
            assertThat(tasklist.tasks("Anforderung prüfen", number)).hasCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tasklist | Aufgabenliste | Meine Aufgaben",
                "cockpit | Cockpit | Laufende Prozessinstanzen",
                "admin | Verwaltung | Benutzer",
                "welcome | Übersicht | Anwendungen"
            })
    void the_webapps_are_German_and_carry_the_applications_name(String app, String name, String german) {
        try (Person admin = signedIn("admin")) {
            admin.opens("/camunda/app/" + app + "/default/");
            Page page = admin.page();
            assertThat(page.locator(".navbar-brand")).containsText("Mitnutzung " + name);
            assertThat(page).hasTitle(Pattern.compile("Mitnutzung"));
            assertThat(page.getByText(german).first()).isVisible();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            new Screenshots(60 + app.length()).screen(page, "webapp-" + app);
        }
    }

    private String requirementOnBallot() {
        String number = api.submitsRequirement();
        api.submits("office", number, CHECK, Map.of("checkResult", "COMPLETE"));
        api.submits("manager", number, EFFORT, Map.of("effortPersonDays", 40, "costEuro", 30000, "feasible", true));
        api.submits("office", number, BENEFIT, Map.of("benefit", 8, "reach", 120, "strategicFit", 6));
        api.submits("protection", number, PROTECTION, Map.of("protectionRisk", 4));
        becomes(number, "IN_BALLOT");
        return number;
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

    private Person signedIn(String user) {
        return new Person(chromium, root()).signsIn(user);
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
