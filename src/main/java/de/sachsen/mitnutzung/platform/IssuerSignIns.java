package de.sachsen.mitnutzung.platform;

import java.util.List;

/** The OpenID Connect providers that people may sign in with, for the sign-in page. No such bean without one. */
public interface IssuerSignIns {

    List<IssuerSignIn> all();

    /**
     * @param name what people call the provider
     * @param path where signing in with it begins, within the application
     */
    record IssuerSignIn(String name, String path) {}
}
