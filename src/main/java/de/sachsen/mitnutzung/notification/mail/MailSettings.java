package de.sachsen.mitnutzung.notification.mail;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From whom mails come, where their links lead and how long sending is tried. The server itself is {@code spring.mail.*};
 * without {@code spring.mail.host} nothing is sent.
 *
 * @param from sender; what follows its {@code @} also ends Message-IDs and the identities of calendar entries
 * @param replyTo who gets answers, those of calendar programs too; without one nobody is asked to answer
 * @param portal where people reach the portal, {@code http} or {@code https}
 * @param giveUpAfter counted from queueing; until then a failed mail is tried again
 * @param lostAfter how long a node may take to send a mail, after which it counts as lost with its mail; more than all
 *     timeouts of one mail together
 */
@ConfigurationProperties(prefix = "mitnutzung.mail", ignoreUnknownFields = false)
public record MailSettings(
        @DefaultValue("mitnutzung@localhost") MailAddress from,
        @DefaultValue("Mitnutzung") String fromName,
        Optional<MailAddress> replyTo,
        @DefaultValue("http://localhost:8080") URI portal,
        @DefaultValue("P3D") Duration giveUpAfter,
        @DefaultValue("PT15M") Duration lostAfter) {

    public MailSettings {
        if (!"http".equals(portal.getScheme()) && !"https".equals(portal.getScheme()) || portal.getHost() == null) {
            throw new IllegalArgumentException("mitnutzung.mail.portal is an address such as https://example.org");
        }
        if (giveUpAfter.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("mitnutzung.mail.give-up-after is a day at least");
        }
        if (lostAfter.compareTo(Duration.ofMinutes(10)) < 0) {
            throw new IllegalArgumentException("mitnutzung.mail.lost-after is ten minutes at least");
        }
    }

    /** @param path begins with a slash */
    public URI address(String path) {
        String base = portal.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
