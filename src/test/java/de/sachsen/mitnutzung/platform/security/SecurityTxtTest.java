package de.sachsen.mitnutzung.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class SecurityTxtTest {

    private static final Clock LATE_IN_BERLIN =
            Clock.fixed(Instant.parse("2026-11-24T23:30:00Z"), ZoneId.of("Europe/Berlin"));

    @Test
    void it_names_contact_languages_and_policy_and_expires_within_a_year() {
        SecurityTxt securityTxt = new SecurityTxt(
                new SecurityTxt.Facts(
                        List.of(URI.create("mailto:sicherheit@example.org"), URI.create("https://example.org/melden")),
                        "https://example.org/regeln",
                        "de, en"),
                LATE_IN_BERLIN);

        assertThat(securityTxt.tell().getBody()).isEqualTo("""
                Contact: mailto:sicherheit@example.org
                Contact: https://example.org/melden
                Expires: 2027-02-22T00:00:00Z
                Preferred-Languages: de, en
                Policy: https://example.org/regeln
                """.replace("\n", "\r\n"));
    }

    @Test
    void without_a_contact_there_is_none_rather_than_an_invented_one() {
        SecurityTxt securityTxt = new SecurityTxt(new SecurityTxt.Facts(List.of(), "", "de"), LATE_IN_BERLIN);

        assertThat(securityTxt.tell().getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }
}
