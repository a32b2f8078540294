package de.sachsen.mitnutzung.platform.security;

import java.io.Serializable;

/**
 * What a session that began with an OpenID Connect provider keeps of it, to end both together.
 *
 * @param registration by which the application knows the provider
 */
record IssuerSession(String registration, String idToken) implements Serializable {

    /** Without the token, which would open doors to whoever reads it in a log. */
    @Override
    public String toString() {
        return "session of " + registration;
    }
}
