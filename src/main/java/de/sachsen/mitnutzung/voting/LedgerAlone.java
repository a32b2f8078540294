package de.sachsen.mitnutzung.voting;

import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The ledger in the application's database, without the application: nothing is migrated, seeded, or run. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@ComponentScan(
        basePackages = "de.sachsen.mitnutzung.voting.jdbc",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Ledger.class))
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
