package de.sachsen.mitnutzung.platform;

import java.util.Locale;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses a production start that would not be one, before anything touches the database. */
@Component
@Profile("production")
class ProductionRequirements implements BeanFactoryPostProcessor, EnvironmentAware {

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        requireProductionDatabase("spring.datasource.url");
        requireProductionDatabase("spring.datasource.hikari.jdbc-url");
        requireAdministrator(Binder.get(environment).bindOrCreate("mitnutzung.admin", InitialAdministrator.class));
    }

    private void requireProductionDatabase(String property) {
        String url = environment.getProperty(property, "").strip().toLowerCase(Locale.ROOT);
        if (url.startsWith("jdbc:h2:")) {
            throw new NotFitForProduction("the profile 'production' needs PostgreSQL: " + property
                    + " is an H2 URL, or is not set and H2 the default");
        }
    }

    private static void requireAdministrator(InitialAdministrator administrator) {
        if (administrator.user().isBlank() || administrator.password().isBlank()) {
            throw new NotFitForProduction(
                    "the profile 'production' needs an initial administrator: set MITNUTZUNG_ADMIN_USER and"
                            + " MITNUTZUNG_ADMIN_PASSWORD");
        }
        if (!administrator.user().matches(UserId.PATTERN)) {
            throw new NotFitForProduction("MITNUTZUNG_ADMIN_USER is not a user id: it takes 1 to 64 letters, digits and"
                    + " . _ @ -, a letter or digit first");
        }
        if (administrator.password().equals(DemoUsers.PASSWORD)) {
            throw new NotFitForProduction("MITNUTZUNG_ADMIN_PASSWORD is the public password of the demonstration");
        }
    }
}
