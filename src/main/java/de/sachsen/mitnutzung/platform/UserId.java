package de.sachsen.mitnutzung.platform;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The sign-in name of a user, as Camunda's identity service knows it: 1 to 64 letters, digits, dots, hyphens,
 * underscores or at-signs.
 */
public record UserId(String value) implements Serializable {

    /** Wide enough for the subject names of OpenID Connect providers and LDAP. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public UserId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a user id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
