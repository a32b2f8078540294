package de.sachsen.mitnutzung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.security.Browser;
import de.sachsen.mitnutzung.platform.security.RunningApplication;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requirements on the pages, asked for over HTTP by the demonstration's people. */
@RunningApplication
class CasePagesTest {

    private static final Map<String, String> NO_FIELDS = Map.of();

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Test
    void people_see_their_own_their_organisations_and_their_co_signed_requirements() {
        String own = submits("requester1", "Hundesteuer online anmelden");
        Browser other = signedIn("requester2");

        assertThat(signedIn("requester1").page("/").body())
                .contains("Meine Anforderungen", "/anforderungen/" + own, "eingereicht am", "eingereicht");
        assertThat(sectionOf(other.page("/").body(), "anforderungen")).doesNotContain(own);

        coSigns(other, own);

        assertThat(sectionOf(other.page("/").body(), "anforderungen")).contains(own);
    }

    @Test
    void the_case_page_shows_facts_and_history_to_its_requester() {
        String number = submits("requester1", "Formulare vorausfüllen");

        assertThat(signedIn("requester1").page("/anforderungen/" + number).body())
                .contains(
                        "Formulare vorausfüllen",
                        "Warum nicht.",
                        "Chemnitz",
                        "Amt24",
                        "Weiterentwicklung",
                        "Die Anforderung wurde eingereicht.",
                        "Anfordernde Stelle Chemnitz",
                        "Zurückziehen");
    }

    @Test
    void whoever_works_on_cases_sees_them_whole() {
        String number = submits("requester1", "Termine buchen");

        for (String user : new String[] {"office", "state1", "council8", "manager", "protection", "admin"}) {
            assertThat(signedIn(user).page("/anforderungen/" + number).body())
                    .as(user)
                    .contains("Warum nicht.")
                    .doesNotContain("Zurückziehen", "Mitzeichnen");
        }
    }

    @Test
    void others_see_title_and_status_only() {
        String number = submits("requester1", "Geodaten einbinden");

        for (String user : new String[] {"requester2", "provider1", "agent1"}) {
            assertThat(signedIn(user).page("/anforderungen/" + number).body())
                    .as(user)
                    .contains("Geodaten einbinden", "eingereicht")
                    .doesNotContain("Warum nicht.", "Verlauf", "Chemnitz");
        }
    }

    @Test
    void what_people_typed_is_shown_as_they_typed_it() {
        String number = submits("requester1", "<script>alert(1)</script> ${7*7} *{7*7} __${7*7}__ 'x");
        String shown = "&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} *{7*7} __${7*7}__ &#39;x";
        signedIn("office").submit("/", "/anforderungen/" + number + "/mitzeichnung", NO_FIELDS);
        Browser other = signedIn("requester2");
        coSigns(other, number);
        Browser requester = signedIn("requester1");

        for (String page : new String[] {"/", "/anforderungen/" + number, "/mitteilungen"}) {
            assertThat(requester.page(page).body())
                    .as(page)
                    .contains(shown)
                    .doesNotContain("<script>alert", "49 *", "__49__");
        }
        assertThat(requester.page("/anforderungen/" + number + "/ruecknahme").body())
                .contains(shown);
    }

    @Test
    void withdrawing_takes_a_second_click_and_says_what_became_of_it() {
        String number = submits("requester1", "Doch nicht nötig");
        Browser requester = signedIn("requester1");
        String question = "/anforderungen/" + number + "/ruecknahme";

        assertThat(requester.page(question).body()).contains("Anforderung zurückziehen?", "Ja, zurückziehen");
        assertThat(requester.page("/anforderungen/" + number).body()).doesNotContain("zurückgezogen");

        HttpResponse<String> answer = requester.submit(question, question, NO_FIELDS);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(requester.page("/anforderungen/" + number).body())
                .contains("role=\"status\"", "Sie haben die Anforderung zurückgezogen.", "zurückgezogen");
        assertThat(requester.page("/anforderungen/" + number).body())
                .doesNotContain("Sie haben die Anforderung zurückgezogen.", "Zurückziehen");
    }

    @Test
    void a_withdrawal_with_co_signers_waits_for_one_of_them() {
        String number = submits("requester1", "Vielleicht ohne uns");
        coSigns(signedIn("requester2"), number);
        Browser requester = signedIn("requester1");
        String question = "/anforderungen/" + number + "/ruecknahme";
        assertThat(requester.page(question).body()).contains("Andere Stellen zeichnen diese Anforderung mit.");

        requester.submit(question, question, NO_FIELDS);

        assertThat(requester.page("/anforderungen/" + number).body())
                .contains("Mitzeichnende Stellen können die Anforderung übernehmen")
                .doesNotContain("Zurückziehen");
        assertThat(signedIn("requester2").page("/anforderungen/" + number).body())
                .contains("Das wartet hier auf Sie");
    }

    @Test
    void a_foreign_requirement_cannot_be_withdrawn_by_a_crafted_request() {
        String number = submits("requester1", "Bleibt bestehen");
        Browser stranger = signedIn("requester2");
        String question = "/anforderungen/" + number + "/ruecknahme";

        assertThat(stranger.page(question).statusCode()).isEqualTo(302);
        stranger.submit("/", question, NO_FIELDS);

        assertThat(stranger.page("/anforderungen/" + number).body())
                .contains("role=\"alert\"", "Das darf nur die einreichende Stelle.");
        assertThat(signedIn("requester1").page("/anforderungen/" + number).body())
                .contains("chip-plain\">eingereicht<");
    }

    @Test
    void nothing_is_changed_without_the_token_of_the_page() {
        String number = submits("requester1", "Ohne Token geht nichts");
        String form = "application/x-www-form-urlencoded";
        Browser requester = signedIn("requester1");

        for (String action : new String[] {"ruecknahme", "mitzeichnung", "abstimmungsverlangen", "wortmeldungen"}) {
            assertThat(requester
                            .post("/anforderungen/" + number + "/" + action, form, "")
                            .statusCode())
                    .as(action)
                    .isEqualTo(403);
        }
        assertThat(requester.post("/mitteilungen/gelesen", form, "bis=1").statusCode())
                .isEqualTo(403);
        assertThat(requester.page("/anforderungen/" + number).body()).contains("chip-plain\">eingereicht<");
    }

    @Test
    void other_organisations_can_co_sign_once() {
        String number = submits("requester1", "Gemeinsamer Bedarf");
        Browser other = signedIn("requester2");
        assertThat(sectionOf(other.page("/").body(), "andere")).contains(number);

        coSigns(other, number);

        assertThat(other.page("/anforderungen/" + number).body())
                .contains("Ihre Stelle zeichnet die Anforderung mit.", "Mitgezeichnet von", "Warum nicht.");
        assertThat(sectionOf(other.page("/").body(), "andere")).doesNotContain(number);
        coSigns(other, number);
        assertThat(other.page("/anforderungen/" + number).body())
                .contains("role=\"alert\"", "Ihre Stelle trägt diese Anforderung bereits mit.");
    }

    @Test
    void nobody_calls_in_what_has_not_been_decided_or_is_not_theirs() {
        String number = submits("requester1", "Keine Routine");
        String callIn = "/anforderungen/" + number + "/abstimmungsverlangen";
        Browser member = signedIn("state1");
        member.submit("/", callIn, NO_FIELDS);
        Browser requester = signedIn("requester1");
        requester.submit("/", callIn, NO_FIELDS);

        assertThat(member.page("/anforderungen/" + number).body())
                .contains("Über diese Entscheidung lässt sich keine Abstimmung oder keine mehr verlangen.");
        assertThat(requester.page("/anforderungen/" + number).body())
                .contains("Eine Abstimmung verlangen dürfen Mitglieder und Stellvertretungen der Arbeitsgruppe");
    }

    @Test
    void what_does_not_exist_is_a_page_that_says_so() {
        Browser office = signedIn("office");

        for (String id : new String[] {"ANF-1999-0001", "ABS-2026-0001", "x", "%24%7B7*7%7D"}) {
            HttpResponse<String> page = office.page("/anforderungen/" + id);
            assertThat(page.statusCode()).as(id).isEqualTo(404);
            assertThat(page.body()).as(id).contains("Diese Seite gibt es nicht");
            assertThat(office.submit("/", "/anforderungen/" + id + "/mitzeichnung", NO_FIELDS)
                            .statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
    }

    @Test
    void notices_are_shown_as_new_until_read() {
        String number = submits("requester1", "Wird mitgezeichnet");
        coSigns(signedIn("requester2"), number);
        Browser requester = signedIn("requester1");
        String start = requester.page("/").body();
        assertThat(sectionOf(start, "mitteilungen")).contains(number, "Wird mitgezeichnet", "zeichnet mit.", "Neu: ");

        String upTo = start.replaceAll("(?s).*name=\"bis\" value=\"(\\d+)\".*", "$1");
        requester.submit("/", "/mitteilungen/gelesen", Map.of("bis", upTo));

        assertThat(sectionOf(requester.page("/").body(), "mitteilungen"))
                .contains(number)
                .doesNotContain("Neu: ", "gelesen kennzeichnen");
    }

    @Test
    void people_ask_and_the_office_answers_under_the_question() {
        String number = submits("requester1", "Fragen erlaubt");
        Browser member = signedIn("municipal2");
        assertThat(sectionOf(member.page("/anforderungen/" + number).body(), "aussprache"))
                .contains("Noch keine Wortmeldungen.", "Sie schreiben als <span>Arbeitsgruppe</span>", "name=\"text\"")
                .doesNotContain("beantworten");

        HttpResponse<String> asked = speaks(
                member,
                number,
                Map.of("kind", "QUESTION", "text", "Was kostet\r\n<b>das</b> ${7*7}?", "forMinutes", "true"));
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith("#wortmeldung-1");
        Browser office = signedIn("office");
        assertThat(sectionOf(office.page("/anforderungen/" + number).body(), "aussprache"))
                .contains("Frage 1 beantworten");
        speaks(office, number, Map.of("kind", "ANSWER", "answerTo", "1", "text", "Fast nichts."));

        assertThat(sectionOf(
                        signedIn("requester1").page("/anforderungen/" + number).body(), "aussprache"))
                .contains(
                        "id=\"wortmeldung-1\"",
                        "Frage 1",
                        "für die Niederschrift",
                        "Was kostet\n&lt;b&gt;das&lt;/b&gt; ${7*7}?",
                        "id=\"wortmeldung-2\"",
                        "Antwort 2",
                        "Fast nichts.",
                        ", einreichende Stelle")
                .doesNotContain("beantworten");
    }

    @Test
    void what_is_refused_stays_in_the_form() {
        String number = submits("requester1", "Zu lang");
        Browser member = signedIn("state1");
        String long20000 = "Sehr <i>lang</i>. ".repeat(1_112).substring(0, 20_000);

        HttpResponse<String> refused =
                speaks(member, number, Map.of("kind", "COMMENT", "text", long20000, "forMinutes", "true"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("role=\"alert\"", "höchstens 4.000 Zeichen")
                .doesNotContain("(Feld");
        String section = sectionOf(refused.body(), "aussprache");
        assertThat(section)
                .contains("Noch keine Wortmeldungen.", "aria-invalid=\"true\"", "id=\"wortmeldung-fehler\"")
                .contains(long20000.replace("<", "&lt;").replace(">", "&gt;"))
                .containsPattern("value=\"COMMENT\"\\s+checked")
                .containsPattern("name=\"forMinutes\" value=\"true\"\\s+checked");
    }

    @Test
    void a_refused_answer_stays_at_its_question() {
        String number = submits("requester1", "Leere Antwort");
        speaks(signedIn("state1"), number, Map.of("kind", "QUESTION", "text", "Geht das?"));
        Browser office = signedIn("office");

        HttpResponse<String> refused =
                speaks(office, number, Map.of("kind", "ANSWER", "answerTo", "1", "text", " ", "forMinutes", "true"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(sectionOf(refused.body(), "aussprache"))
                .contains("<details open=\"open\">", "id=\"antwort-1-fehler\"")
                .doesNotContain("id=\"wortmeldung-fehler\"");
    }

    @Test
    void what_comes_too_late_is_refused_and_not_lost() {
        String number = submits("requester1", "Zu spät");
        Browser requester = signedIn("requester1");
        String question = "/anforderungen/" + number + "/ruecknahme";
        requester.submit(question, question, NO_FIELDS);

        HttpResponse<String> refused =
                speaks(requester, number, Map.of("kind", "COMMENT", "text", "Eines noch: danke."));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(sectionOf(refused.body(), "aussprache"))
                .contains("Die Aussprache ist geschlossen", "Ihr Text, nicht gespeichert", "Eines noch: danke.")
                .doesNotContain("Zu Wort melden");
    }

    @Test
    void strangers_see_nothing_of_a_deliberation_and_administrators_only_read() {
        String number = submits("requester1", "Unter uns");
        speaks(signedIn("state1"), number, Map.of("kind", "COMMENT", "text", "Streng sachlich."));
        Browser stranger = signedIn("agent1");
        Browser admin = signedIn("admin");

        assertThat(stranger.page("/anforderungen/" + number).body()).doesNotContain("Aussprache", "Streng sachlich.");
        assertThat(speaks(stranger, number, Map.of("kind", "COMMENT", "text", "Auch hier."))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sectionOf(admin.page("/anforderungen/" + number).body(), "aussprache"))
                .contains("Streng sachlich.")
                .doesNotContain("<form");
        assertThat(speaks(admin, number, Map.of("kind", "COMMENT", "text", "Auch hier."))
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> speaks(Browser browser, String number, Map<String, String> fields) {
        return browser.submit("/", "/anforderungen/" + number + "/wortmeldungen", fields);
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(port);
        browser.signIn(user, DemoUsers.PASSWORD);
        return browser;
    }

    private static void coSigns(Browser browser, String number) {
        browser.submit("/", "/anforderungen/" + number + "/mitzeichnung", NO_FIELDS);
    }

    private String submits(String user, String title) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title",
                title,
                "description",
                "Warum nicht.",
                "component",
                "amt24",
                "category",
                "DEVELOPMENT",
                "legalObligation",
                false,
                "urgency",
                2,
                "estimatedMunicipalities",
                40,
                "personalData",
                false));
        try {
            HttpResponse<String> answer = new Browser(port)
                    .postJson(
                            "/api/v1/requirements",
                            json.writeValueAsString(draft),
                            Browser.basic(user, DemoUsers.PASSWORD));
            return json.readTree(answer.body()).get("id").asText();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The section whose heading has this id; empty when the page has none. */
    private static String sectionOf(String page, String id) {
        int start = page.indexOf("aria-labelledby=\"" + id + "\"");
        return start < 0 ? "" : page.substring(start, page.indexOf("</section>", start));
    }
}
