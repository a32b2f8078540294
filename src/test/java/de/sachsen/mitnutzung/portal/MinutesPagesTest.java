package de.sachsen.mitnutzung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.security.Browser;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes in the portal, by forms as a browser without JavaScript sends them. */
@Served
class MinutesPagesTest {

    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
    }

    private JsonNode drafted() {
        String number = cases.onBallot();
        cases.bodyVotes(Cases.WORKING_GROUP, number, "YYYYNN");
        String ballot = cases.ballot("office", number).path("id").asText();
        return cases.as("office")
                .get("/api/v1/ballots/" + ballot + "/minutes")
                .is(200)
                .json();
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(cases.port());
        browser.signIn(user, DemoUsers.PASSWORD);
        return browser;
    }

    private static void signs(Browser signer, String page) {
        Matcher hash = HASH.matcher(signer.page(page).body());
        assertThat(hash.find()).isTrue();
        signer.submit(page, page + "/unterschrift", Map.of("hash", hash.group(1)));
    }

    @Test
    void from_the_draft_to_the_correction_on_the_pages() {
        JsonNode draft = drafted();
        String id = draft.path("id").asText();
        String page = "/niederschriften/" + id;
        String number = draft.at("/content/matters/0/requirement").asText();
        Browser office = signedIn("office");
        Browser chair = signedIn("state1");
        Browser member = signedIn("municipal1");

        assertThat(office.page("/").body()).contains("href=\"/niederschriften\"");
        assertThat(office.page("/niederschriften").body()).contains(page, "Entwurf");
        assertThat(member.page("/anforderungen/" + number).body())
                .contains(page, page + "/pdf", "/api/v1/minutes/" + id);
        assertThat(office.page("/mitteilungen").body()).contains(page, "Die Niederschrift liegt im Entwurf vor.");
        assertThat(member.page(page).body()).doesNotContain("<textarea", "Unterzeichnen (");
        assertThat(chair.page(page).body()).doesNotContain("<textarea").contains("Unterzeichnen (Vorsitz)");

        office.submit(page, page + "/anmerkungen", Map.of("remarks", "Zeile 1\r\n<script>alert(1)</script>"));
        assertThat(office.page(page).body())
                .contains("Die Anmerkungen sind gespeichert.", "&lt;script&gt;", "Unterzeichnen (Schriftführung)")
                .doesNotContain("<script>alert");
        signs(chair, page);
        assertThat(office.page(page).body()).doesNotContain("<textarea");
        assertThat(office.submit(page, page + "/anmerkungen", Map.of("remarks", "Zu spät, aber nicht verloren"))
                        .body())
                .contains("schon unterzeichnet", "Zu spät, aber nicht verloren");
        signs(office, page);

        assertThat(office.page(page).body())
                .contains("Die Niederschrift ist damit endgültig.", "Berichtigung entwerfen");
        office.submit(page, page + "/berichtigung", Map.of("reason", "Ein Tippfehler."));
        assertThat(member.page(page).body()).contains("gibt es eine Berichtigung");
    }

    @Test
    void crafted_requests_get_no_further() {
        JsonNode draft = drafted();
        String page = "/niederschriften/" + draft.path("id").asText();
        Map<String, String> hash = Map.of("hash", draft.path("hash").asText());
        Browser member = signedIn("municipal1");
        Browser stranger = signedIn("requester1");

        assertThat(member.submit(page, page + "/anmerkungen", Map.of("remarks", "x"))
                        .statusCode())
                .isEqualTo(403);
        member.submit(page, page + "/unterschrift", hash);
        assertThat(member.page(page).body()).contains("Unterzeichnen können der Vorsitz des Gremiums");
        for (String path : new String[] {page, page + "/pdf", "/niederschriften"}) {
            assertThat(stranger.page(path).statusCode()).as(path).isEqualTo(403);
        }
        for (String action : new String[] {"/anmerkungen", "/unterschrift", "/berichtigung"}) {
            assertThat(stranger.submit("/mitteilungen", page + action, hash).statusCode())
                    .isEqualTo(403);
            assertThat(signedIn("state1")
                            .post(page + action, "application/x-www-form-urlencoded", "hash=x")
                            .statusCode())
                    .as("without the token")
                    .isEqualTo(403);
        }
        assertThat(stranger.page("/").body()).doesNotContain("href=\"/niederschriften\"");
        assertThat(cases.as("office")
                        .get("/api/v1/minutes/" + draft.path("id").asText())
                        .json())
                .isEqualTo(draft);
    }
}
