package de.sachsen.mitnutzung.platform.security;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the claims of an OpenID Connect provider become accounts.
 *
 * @param userClaim holds the user id
 * @param groupsClaim holds the names of the person's groups
 * @param groups provider's group → group of the application; groups not named here count by their own name
 */
@ConfigurationProperties(prefix = "mitnutzung.oidc", ignoreUnknownFields = false)
record OidcSettings(
        @DefaultValue("preferred_username") String userClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue Map<String, String> groups) {}
