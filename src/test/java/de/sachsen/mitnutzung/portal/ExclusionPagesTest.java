package de.sachsen.mitnutzung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.security.Browser;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bias declared and moved on the page of a requirement, by the demonstration's people. */
@Served
class ExclusionPagesTest {

    private static final String DECLARE = "<summary>Befangenheit anzeigen</summary>";
    private static final String MOVE = "<summary>Ausschluss einer anderen Person beantragen</summary>";
    private static final String REASON = "Meine Schwester <b>leitet</b> die Stelle ${7*7}.";

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    @Test
    void the_forms_are_there_for_whoever_is_on_the_roll_and_nobody_else() {
        String number = cases.onBallot();

        for (String user : List.of("state1", "state1deputy", "municipal3")) {
            assertThat(pageOf(user, number))
                    .as(user)
                    .contains(DECLARE, MOVE, "Sie können dann sofort nicht mehr abstimmen");
        }
        for (String user : List.of("office", "admin", "council1", "manager", "requester1", "agent1")) {
            assertThat(pageOf(user, number)).as(user).doesNotContain(DECLARE, MOVE, "Befangenheit");
        }
        assertThat(pageOf("state1", number))
                .contains("value=\"WG-MUNICIPAL-3/DEPUTY\"")
                .doesNotContain("value=\"WG-STATE-1/");
    }

    @Test
    void who_declares_themselves_biased_is_told_and_body_and_office_see_it() {
        String number = cases.onBallot();
        Browser member = signedIn("state1");

        assertThat(member.submit(page(number), declaration(number), Map.of("reason", REASON))
                        .statusCode())
                .isEqualTo(302);

        assertThat(member.page(page(number)).body())
                .contains("role=\"status\"", "Ihre Befangenheit ist angezeigt.")
                .doesNotContain(DECLARE, MOVE);
        for (String reader : List.of("office", "municipal2deputy", "state1")) {
            assertThat(pageOf(reader, number))
                    .as(reader)
                    .contains(
                            "Selbstanzeige vom", "chip-soon\">offen<", "Meine Schwester &lt;b&gt;leitet&lt;/b&gt; die")
                    .contains("Stelle ${7*7}.");
        }
        for (String other : List.of("requester1", "manager", "admin", "council1")) {
            assertThat(pageOf(other, number)).as(other).doesNotContain("Schwester", "Selbstanzeige");
        }
        assertThat(pageOf("state2", number)).doesNotContain("value=\"WG-STATE-1/MEMBER\"");

        scenario.timePasses(Duration.ofDays(5));
        assertThat(pageOf("state2", number))
                .contains("chip-bad\">bestätigt<", "mit 0 zu 0 Antworten")
                .doesNotContain("value=\"WG-STATE-1/MEMBER\"")
                .contains("value=\"WG-STATE-1/DEPUTY\"");
    }

    @Test
    void an_exclusion_that_is_moved_suspends_the_person_and_is_moved_once() {
        String number = cases.onBallot();
        Browser mover = signedIn("municipal1");
        move(mover, number, "WG-STATE-2/DEPUTY");

        assertThat(mover.page(page(number)).body())
                .contains("Der Ausschluss ist beantragt.", "Antrag von", "chip-soon\">offen<")
                .doesNotContain("value=\"WG-STATE-2/DEPUTY\"")
                .contains("value=\"WG-STATE-2/MEMBER\"");
        assertThat(pageOf("state2deputy", number)).doesNotContain(DECLARE, MOVE);
        move(mover, number, "WG-STATE-2/DEPUTY");
        assertThat(mover.page(page(number)).body()).contains("role=\"alert\"");

        scenario.timePasses(Duration.ofDays(5));
        assertThat(pageOf("state2deputy", number)).contains(DECLARE, "chip-plain\">abgelehnt<");
        assertThat(pageOf("municipal1deputy", number)).doesNotContain("value=\"WG-STATE-2/DEPUTY\"");
    }

    @Test
    void what_is_refused_stays_in_its_form() {
        String number = cases.onBallot();
        Browser member = signedIn("state3");
        String tooLong = "Sehr <i>lang</i>. ".repeat(300);

        member.submit(page(number), declaration(number), Map.of("reason", tooLong));
        assertThat(member.page(page(number)).body())
                .contains("höchstens 4.000 Zeichen", "aria-invalid=\"true\"", "<details open=\"open\">")
                .contains("Sehr &lt;i&gt;lang&lt;/i&gt;. Sehr")
                .doesNotContain("(Feld");
        member.submit(page(number), declaration(number), Map.of("reason", " "));
        assertThat(member.page(page(number)).body()).contains("role=\"alert\"", "-fehler");

        for (String person : List.of("", "WG-STATE-1", "WG-STATE-1/CHAIR", "WG-STATE-9/MEMBER", "x/MEMBER", "/")) {
            move(member, number, person);
            assertThat(member.page(page(number)).body())
                    .as(person)
                    .contains("role=\"alert\"", "Verwandtschaft mit der Leitung");
        }
        move(member, number, "WG-STATE-3/DEPUTY");
        assertThat(member.page(page(number)).body())
                .contains("Für den eigenen Sitz erklären Sie nur sich selbst für befangen.");
        assertThat(exclusions(number)).isZero();
    }

    @Test
    void what_comes_too_late_is_refused_and_the_text_is_not_lost() {
        String number = cases.onBallot();
        cases.votes("state1", number, "YES").is(204);
        Browser member = signedIn("state1");
        assertThat(member.page(page(number)).body()).doesNotContain(DECLARE).contains(MOVE);

        member.submit(page(number), declaration(number), Map.of("reason", "Zu spät gemerkt."));

        assertThat(member.page(page(number)).body())
                .contains("Für diesen Sitz ist schon abgestimmt", "Ihr Text, nicht gespeichert", "Zu spät gemerkt.");
    }

    /** A list without the seats that have voted would tell who has. */
    @Test
    void the_page_of_another_seat_does_not_tell_who_has_voted() {
        String number = cases.onBallot();
        String before = pageOf("municipal1", number);
        cases.votes("state1", number, "YES").is(204);

        assertThat(choices(pageOf("municipal1", number)))
                .isEqualTo(choices(before))
                .isNotEmpty();
    }

    @Test
    void after_the_ballot_nothing_is_offered_and_a_crafted_request_gets_nowhere() {
        String number = cases.onBallot();
        String declaration = declaration(number);
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYYN");
        Browser member = signedIn("state2");
        assertThat(member.page(page(number)).body()).doesNotContain(DECLARE, MOVE);

        for (String user : List.of("state2", "office", "admin", "requester1", "council2")) {
            Browser browser = signedIn(user);
            browser.submit("/", declaration, Map.of("reason", "Doch noch."));
            assertThat(browser.page(page(number)).body()).as(user).contains("role=\"alert\"");
        }
        assertThat(exclusions(number)).isZero();
    }

    @Test
    void without_the_token_of_the_page_or_with_unknown_numbers_nothing_happens() {
        String number = cases.onBallot();
        Browser member = signedIn("state1");
        String form = "application/x-www-form-urlencoded";

        for (String action : List.of(declaration(number), motion(number))) {
            HttpResponse<String> answer = member.post(action, form, "reason=x&person=WG-STATE-2/MEMBER");
            assertThat(answer.statusCode()).as(action).isEqualTo(403);
        }
        for (String unknown : List.of(
                "/anforderungen/ANF-1999-0001/abstimmungen/ABS-1999-0001/befangenheit",
                page(number) + "/abstimmungen/ABS-1999-0001/befangenheit",
                page(number) + "/abstimmungen/x/ausschlussantrag")) {
            assertThat(member.submit("/", unknown, Map.of("reason", "x", "person", "WG-STATE-2/MEMBER"))
                            .statusCode())
                    .as(unknown)
                    .isEqualTo(404);
        }
        assertThat(exclusions(number)).isZero();
    }

    private void move(Browser browser, String number, String person) {
        browser.submit("/", motion(number), Map.of("person", person, "reason", "Verwandtschaft mit der Leitung."));
    }

    private static String choices(String page) {
        int start = page.indexOf("<select");
        return start < 0 ? "" : page.substring(start, page.indexOf("</select>", start));
    }

    private int exclusions(String number) {
        return cases.as("office")
                .get("/api/v1/ballots/" + ballotOf(number) + "/exclusions")
                .is(200)
                .json()
                .path("total")
                .asInt();
    }

    private String pageOf(String user, String number) {
        return signedIn(user).page(page(number)).body();
    }

    private static String page(String number) {
        return "/anforderungen/" + number;
    }

    private String declaration(String number) {
        return page(number) + "/abstimmungen/" + ballotOf(number) + "/befangenheit";
    }

    private String motion(String number) {
        return page(number) + "/abstimmungen/" + ballotOf(number) + "/ausschlussantrag";
    }

    private String ballotOf(String number) {
        return cases.ballot("office", number).path("id").asText();
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(cases.port());
        browser.signIn(user, DemoUsers.PASSWORD);
        return browser;
    }
}
