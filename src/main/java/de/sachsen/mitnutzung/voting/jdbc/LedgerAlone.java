package de.sachsen.mitnutzung.voting.jdbc;

import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ledger;
import de.sachsen.mitnutzung.voting.LedgerEntry;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The ledger in the application's database, without the application: nothing is migrated, seeded, or run. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Import(JdbcLedger.class)
public class LedgerAlone {

    /** @param options of the application, for instance {@code --spring.datasource.url=…} */
    public static List<LedgerEntry> of(BallotId ballot, String... options) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(LedgerAlone.class)
                .web(org.springframework.boot.WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=" + LogLevel.OFF)
                .run(options)) {
            return context.getBean(Ledger.class).of(ballot);
        }
    }
}
