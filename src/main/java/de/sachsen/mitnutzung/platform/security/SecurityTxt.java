package de.sachsen.mitnutzung.platform.security;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whom to tell of a weakness (RFC 9116), from {@code mitnutzung.security-txt.*}. Nothing is invented: as long as no
 * contact is configured, there is no such file.
 */
@Hidden
@RestController
class SecurityTxt {

    static final String PATH = "/.well-known/security.txt";

    /** RFC 9116 recommends less than a year; whoever reads it later looks again. */
    private static final int VALID_DAYS = 90;

    private final Facts facts;
    private final Clock clock;

    SecurityTxt(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> tell() {
        if (facts.contact().isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        StringBuilder text = new StringBuilder();
        facts.contact().forEach(contact -> line(text, "Contact", contact));
        LocalDate until = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(VALID_DAYS);
        line(text, "Expires", until.atStartOfDay(ZoneOffset.UTC).toInstant());
        line(text, "Preferred-Languages", facts.preferredLanguages());
        if (!facts.policy().isEmpty()) {
            line(text, "Policy", facts.policy());
        }
        return ResponseEntity.ok(text.toString());
    }

    private static void line(StringBuilder text, String field, Object value) {
        text.append(field).append(": ").append(value).append("\r\n");
    }

    /**
     * @param contact {@code mailto:}, {@code tel:} or {@code https:} addresses, the preferred one first
     * @param policy the address of the rules for reporting; empty for none
     */
    @ConfigurationProperties("mitnutzung.security-txt")
    record Facts(
            @DefaultValue List<URI> contact,
            @DefaultValue("") String policy,
            @DefaultValue("de, en") String preferredLanguages) {}
}
