package de.sachsen.mitnutzung.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real PostgreSQL, started at first use and ended with the JVM, after the applications that use it; each of them gets
 * a database of its own in it.
 */
public final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static EmbeddedPostgres server;

    private Postgres() {}

    /** Points an application at a new, empty database. */
    public static final class NewDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext application) {
            String database = "mitnutzung" + DATABASES.incrementAndGet();
            create(database);
            TestPropertyValues.of(
                            "spring.datasource.url=" + server().getJdbcUrl("postgres", database),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(application);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(Postgres::stop);
            } catch (IOException unstartable) {
                throw new UncheckedIOException(unstartable);
            }
        }
        return server;
    }

    private static synchronized void stop() {
        try {
            server.close();
        } catch (IOException unstoppable) {
            throw new UncheckedIOException(unstoppable);
        }
    }

    private static void create(String database) {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database \"" + database + "\"");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
