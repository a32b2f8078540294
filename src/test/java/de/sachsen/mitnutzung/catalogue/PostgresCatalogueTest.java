package de.sachsen.mitnutzung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole story of versions once more on the database of operation, and what only several nodes can do. */
@DirtiesContext
class PostgresCatalogueTest extends ComponentVersionsTest {

    private static EmbeddedPostgres postgres;

    @Autowired
    FirstRecording firstRecording;

    @Autowired
    Agreement agreement;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void nodes_that_start_at_once_fill_the_catalogue_once() throws Exception {
        for (String table : new String[] {"component_version", "service_level_version", "agreement_version"}) {
            jdbc.sql("delete from " + table).update();
        }
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            Callable<Void> start = () -> {
                firstRecording.afterSingletonsInstantiated();
                return null;
            };
            for (Future<Void> node : nodes.invokeAll(Collections.nCopies(3, start))) {
                node.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(components.all()).hasSize(8).allSatisfy(component -> assertThat(components.versions(component.id()))
                .hasSize(1));
        assertThat(agreement.versions()).hasSize(2);
    }
}
