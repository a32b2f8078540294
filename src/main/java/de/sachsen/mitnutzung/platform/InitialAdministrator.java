package de.sachsen.mitnutzung.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who administers a new production system, from the environment variables {@code MITNUTZUNG_ADMIN_USER} and {@code
 * MITNUTZUNG_ADMIN_PASSWORD}.
 */
@ConfigurationProperties("mitnutzung.admin")
public record InitialAdministrator(
        @DefaultValue("") String user, @DefaultValue("") String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "InitialAdministrator[user=" + user + "]";
    }
}
