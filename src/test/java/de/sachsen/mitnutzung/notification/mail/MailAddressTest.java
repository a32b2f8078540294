package de.sachsen.mitnutzung.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"office@example.org", "o'neil+sitzung@amt.sachsen.de", "mitnutzung@localhost"})
    void addresses_in_use_are_taken(String text) {
        assertThat(MailAddress.parse(text)).map(MailAddress::value).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "office",
                "@example.org",
                "office@",
                "office@example.org, eve@example.org",
                "Office <office@example.org>",
                "office@example.org\r\nBcc: eve@example.org",
                "office@example.org\n",
                "off ice@example.org",
                "office@example..org",
                "\"off ice\"@example.org",
                "büro@example.org",
                "office@[127.0.0.1]",
                "office@-example.org"
            })
    void security_7_anything_else_is_none(String text) {
        assertThat(MailAddress.parse(text)).isEmpty();
        assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void none_is_longer_than_a_server_takes() {
        assertThat(MailAddress.parse("a".repeat(64) + "@" + "b".repeat(250))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "5, PT16M", "8, PT2H8M", "9, PT4H", "500, PT4H"})
    void pauses_double_up_to_four_hours(int attempts, Duration pause) {
        assertThat(SendMails.pauseAfter(attempts)).isEqualTo(pause);
    }
}
