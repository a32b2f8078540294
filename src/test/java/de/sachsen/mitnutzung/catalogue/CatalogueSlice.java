package de.sachsen.mitnutzung.catalogue;

import de.sachsen.mitnutzung.platform.ClockOffset;
import de.sachsen.mitnutzung.platform.DatabaseClock;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The module on a database, with a clock that can be put forward. Not a {@code @Configuration}, which the scan of a test
 * of the whole application would find.
 */
@ComponentScan
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
public class CatalogueSlice {

    @Bean
    ClockOffset clockOffset() {
        return new ClockOffset(Duration.ZERO);
    }

    @Bean
    Clock clock(JdbcClient jdbc, ClockOffset offset) {
        return new DatabaseClock(jdbc, offset);
    }
}
