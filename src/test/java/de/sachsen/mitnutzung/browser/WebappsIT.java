package de.sachsen.mitnutzung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Camunda's webapps as this application shows them: what they offer, in which words, and what stays in sight. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=true"
        })
@TestInstance(Lifecycle.PER_CLASS)
class WebappsIT {

    private static final String CHECK = "Anforderung prüfen";

    /** Words of form-js and Camunda, and keys of Camunda's texts before these have come. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(Select|Search|Loading|Required|Field|Add|Set|Claim|Complete|Save|Close|Comment|Next|Previous"
                    + "|Tasks?|Deployed|Deployments?|Dashboard|Administration|Nothing|must|Camunda (Tasklist|Admin))\\b"
                    + "|[A-Z]{2,}_[A-Z]{2,}|[dmy]+([./-])[dmy]+\\3[dmy]+");

    /** Every text that was on the screen at some moment, asked for before each frame is painted. */
    private static final String WATCH = """
            window.seen = new Set();
            const look = () => {
              const fields = document.querySelectorAll('[placeholder]');
              const lines = document.body?.innerText.split('\\n') ?? [];
              for (const text of [...lines, ...[...fields].map(field => field.placeholder)]) {
                window.seen.add(text.trim());
              }
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);""";

    @LocalServerPort
    private int port;

    private Chromium chromium;

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

    @ParameterizedTest
    @CsvSource({"1440, 900", "1280, 720", "1000, 720"})
    void the_buttons_of_a_long_form_stay_in_sight(int width, int height) {
        Screenshots pictures = new Screenshots(70);
        String number = new Api(root()).submitsRequirement();
        try (Person office = signedIn("office")) {
            Page page = office.page();
            page.setViewportSize(width, height);
            Tasklist.OpenTask check = office.opensFromPortal(CHECK, number).claims();
            Locator area = page.locator(Tasklist.TASK_AREA);
            for (boolean atEnd : List.of(false, true)) {
                assertThat(scrolls(area, atEnd)).as("pixels to scroll").isGreaterThan(200);
                assertThat(check.complete()).isInViewport();
                assertThat(isOnTop(check.complete())).isTrue();
            }
            pictures.screen(page, "aufgabe-" + width);
            check.putsBack();
        }
        try (Person requester = signedIn("requester1")) {
            Page page = requester.page();
            page.setViewportSize(width, height);
            Tasklist.Form form = requester.startsRequirement();
            for (boolean atEnd : List.of(false, true)) {
                assertThat(scrolls(page.locator(".modal").last(), atEnd))
                        .as("pixels to scroll")
                        .isGreaterThan(200);
                assertThat(form.start()).isInViewport();
                assertThat(isOnTop(form.start())).isTrue();
            }
            pictures.screen(page, "start-" + width);
        }
    }

    @Test
    void what_is_missing_in_a_long_form_comes_into_sight_and_no_message_covers_the_button() {
        String number = new Api(root()).submitsRequirement();
        try (Person office = signedIn("office")) {
            office.page().setViewportSize(1280, 720);
            Tasklist.OpenTask check = office.opensFromPortal(CHECK, number).claims();
            check.complete().click();
            assertThat(office.notice()).isVisible();
            assertThat(office.page().getByText("Bitte ausfüllen.").first()).isInViewport();
            assertThat(isOnTop(check.complete())).isTrue();
            check.putsBack();
        }
    }

    @Test
    void nobody_is_offered_what_the_engine_refuses() {
        String number = new Api(root()).submitsRequirement();
        try (Person office = signedIn("office")) {
            Tasklist.OpenTask check = office.opensFromPortal(CHECK, number);
            offersNothingRefused(office.page());
            assertThat(office.page().locator(".task-card .meta"))
                    .containsText(Pattern.compile("Fällig am .*Geschäftsstelle", Pattern.DOTALL));
            check.claims();
            offersNothingRefused(office.page());
            assertThat(check.assignee()).containsText("Geschäftsstelle Arbeitsgruppe");
            check.assignee().locator("span").last().click();
            assertThat(check.assignee().locator("input")).hasCount(0);
            for (String tab : List.of("Historie", "Diagramm", "Beschreibung", "Formular")) {
                office.page().locator(".task-card .nav-tabs").getByText(tab).click();
                assertThat(office.page().locator(".task-card .nav-tabs .active"))
                        .hasText(tab);
                assertThat(office.page().locator(".task-card .tab-content"))
                        .not()
                        .isEmpty();
            }
            check.putsBack();
        }
    }

    private static void offersNothingRefused(Page page) {
        for (String refused : List.of(
                ".createCommentLink",
                ".create-task-action",
                ".start-process-action",
                ".task-card .meta .groups a",
                ".task-card [cam-widget-inline-field]",
                ".task-card .reset-due-date",
                ".task-card .reset-follow-up-date")) {
            assertThat(page.locator(refused).filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(0);
        }
        assertThat(page.getByText("Einen Filter erstellen")).isHidden();
    }

    @Test
    void those_who_may_keep_what_works() {
        try (Person requester = signedIn("requester1")) {
            requester.opensTasklist();
            assertThat(requester.page().locator(".start-process-action")).isVisible();
        }
        try (Person admin = signedIn("admin")) {
            Page page = admin.page();
            admin.opensTasklist();
            assertThat(page.getByText("Einen Filter erstellen")).isVisible();
            page.locator(".start-process-action a").click();
            assertThat(page.locator(".processes li")).hasText(new String[] {"Anforderung bewerten und entscheiden"});
        }
    }

    @Test
    void no_english_word_is_seen_at_any_moment_however_late_the_translation_comes() {
        String number = new Api(root()).submitsRequirement();
        try (Person office = signedIn("office")) {
            Page page = office.page();
            late(page, "**/locales/de.json*");
            page.addInitScript(WATCH);
            Tasklist.OpenTask check = office.opensFromPortal(CHECK, number).claims();
            check.complete().click();
            assertThat(page.getByText("Bitte ausfüllen.").first()).isVisible();
            check.putsBack();
            page.locator(".task-card .nav-tabs").getByText("Diagramm").click();
            assertThat(page.locator(".task-card button[title]")).hasCount(3);
            assertThat(page.locator(".task-card button[title*=zoom]")).hasCount(0);
            sawOnlyGerman(page);
        }
        try (Person requester = signedIn("requester1")) {
            Page page = requester.page();
            late(page, "**/scripts/german-forms.js*");
            page.addInitScript(WATCH);
            Tasklist.Form form = requester.startsRequirement();
            form.start().click();
            assertThat(page.getByText("Bitte ausfüllen.").first()).isVisible();
            sawOnlyGerman(page);
        }
    }

    private static void late(Page page, String address) {
        page.route(address, route -> {
            sleep();
            route.resume();
        });
    }

    private static void sleep() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static void sawOnlyGerman(Page page) {
        List<String> seen = (List<String>) page.evaluate("[...window.seen]");
        assertThat(seen).contains("Mitnutzung Aufgabenliste", "Bitte ausfüllen.");
        assertThat(seen).filteredOn(text -> ENGLISH.matcher(text).find()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "admin, tasklist",
        "admin, cockpit",
        "admin, admin",
        "admin, welcome",
        "office, cockpit",
        "office, welcome",
        "requester1, welcome",
        "state1, tasklist",
        "manager, tasklist"
    })
    void a_start_page_is_German_and_complete(String user, String app) {
        try (Person person = signedIn(user)) {
            Page page = person.page();
            List<String> failures = new ArrayList<>();
            List<String> loaded = new ArrayList<>();
            page.onResponse(response -> {
                loaded.add(response.url().replaceAll("\\?.*", ""));
                if (response.status() >= 400) {
                    failures.add(response.status() + " " + response.url());
                }
            });
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    failures.add(message.text());
                }
            });
            person.opens("/camunda/app/" + app + "/default/");
            assertThat(page.locator(".navbar-brand")).containsText("Mitnutzung");
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(failures).isEmpty();
            assertThat(loaded)
                    .contains(
                            root() + "/camunda/app/common/webapp.js",
                            root() + "/camunda/app/common/webapp.css",
                            root() + "/camunda/app/common/german.js");
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            assertThat(page.title()).doesNotContainPattern(ENGLISH);
            assertThat(page.locator("body").innerText()).doesNotContainPattern(ENGLISH);
            new Screenshots(80 + app.length()).screen(page, user + "-" + app);
        }
    }

    /** Scrolls to the start or the end, and tells how far it is from one to the other. */
    private static int scrolls(Locator area, boolean toEnd) {
        return ((Number) area.evaluate(
                        "(area, toEnd) => { area.scrollTop = toEnd ? area.scrollHeight : 0;"
                                + " return area.scrollHeight - area.clientHeight; }",
                        toEnd))
                .intValue();
    }

    /** Whether a click at its middle would meet it. */
    private static boolean isOnTop(Locator button) {
        return (boolean) button.evaluate("button => { const { x, y, width, height } = button.getBoundingClientRect();"
                + " return button.contains(document.elementFromPoint(x + width / 2, y + height / 2)); }");
    }

    private Person signedIn(String user) {
        return new Person(chromium, root()).signsIn(user);
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
