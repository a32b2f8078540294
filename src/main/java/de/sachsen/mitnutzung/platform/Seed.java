package de.sachsen.mitnutzung.platform;

/**
 * What must be in the database before anybody can use the application. All seeds run at every start, in one
 * transaction, ordered by {@link org.springframework.core.annotation.Order}, after the engine is built and before the
 * web server takes requests. A seed only adds what is missing: what people have changed since stays as it is.
 */
public interface Seed {

    /** Runs before all others and holds off other nodes that start at the same moment. */
    int BODIES = 100;

    int GROUPS = 200;

    int ADMINISTRATOR = 300;

    int RETENTION = 400;

    int DEMO = 1_000;

    /** @throws RuntimeException to refuse the start */
    void sow();
}
