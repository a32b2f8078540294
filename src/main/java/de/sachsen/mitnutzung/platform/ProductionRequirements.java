package de.sachsen.mitnutzung.platform;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses a production start that would not be one, before anything touches the database. */
@Component
@Profile("production")
class ProductionRequirements implements BeanFactoryPostProcessor, EnvironmentAware {

    /** Settings that are of use to a developer and give something away to everybody else. */
    private static final Map<String, Set<String>> UNSAFE = Map.of(
            "server.servlet.session.cookie.secure", Set.of("false"),
            "server.servlet.session.cookie.http-only", Set.of("false"),
            "server.error.include-stacktrace", Set.of("always", "on_param", "on-param"),
            "camunda.bpm.authorization.enabled", Set.of("false"),
            "spring.h2.console.enabled", Set.of("true"));

    private static final Set<String> HARMLESS_ENDPOINTS = new TreeSet<>(Set.of("health", "info", "prometheus", "sbom"));

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        refuseProfile("demo");
        requireProductionDatabase("spring.datasource.url");
        requireProductionDatabase("spring.datasource.hikari.jdbc-url");
        requireAdministrator(Binder.get(environment).bindOrCreate("mitnutzung.admin", InitialAdministrator.class));
        UNSAFE.forEach(this::refuse);
        requireTrueTime();
        requireHarmlessEndpoints();
        if (!environment.getProperty("spring.mail.host", "").isBlank()) {
            requireProtectedMail();
        }
    }

    /** Mails tell of sessions and carry the password of the server: only over TLS, and to the one that is meant. */
    private void requireProtectedMail() {
        if (!mail("smtp.starttls.required") && !mail("smtp.ssl.enable")) {
            throw new NotFitForProduction("the profile 'production' sends mail over TLS only: remove"
                    + " spring.mail.properties.mail.smtp.starttls.required=false");
        }
        if (!mail("smtp.ssl.checkserveridentity")
                || environment.containsProperty("spring.mail.properties.mail.smtp.ssl.trust")) {
            throw new NotFitForProduction("the profile 'production' checks who the mail server is: remove"
                    + " spring.mail.properties.mail.smtp.ssl.checkserveridentity and .trust");
        }
        if (environment.getProperty("mitnutzung.mail.from", "").isBlank()) {
            throw new NotFitForProduction("mails need a sender: set mitnutzung.mail.from");
        }
        if (!environment.getProperty("mitnutzung.mail.portal", "").startsWith("https://")) {
            throw new NotFitForProduction("mails link to the portal: set mitnutzung.mail.portal to its https address");
        }
    }

    private boolean mail(String property) {
        return environment.getProperty("spring.mail.properties.mail." + property, Boolean.class, false);
    }

    private void refuseProfile(String profile) {
        if (environment.matchesProfiles(profile)) {
            throw new NotFitForProduction("the profiles 'production' and '" + profile + "' exclude each other: take '"
                    + profile + "' out of spring.profiles.active");
        }
    }

    private void refuse(String property, Set<String> values) {
        String value = environment.getProperty(property, "").strip().toLowerCase(Locale.ROOT);
        if (values.contains(value)) {
            throw new NotFitForProduction(
                    "the profile 'production' refuses " + property + "=" + value + ": remove the setting");
        }
    }

    private void requireTrueTime() {
        Duration offset = Binder.get(environment)
                .bind("mitnutzung.clock.offset", Duration.class)
                .orElse(Duration.ZERO);
        if (!offset.isZero()) {
            throw new NotFitForProduction("the profile 'production' goes by the database's time: remove"
                    + " mitnutzung.clock.offset, which is for tests");
        }
    }

    private void requireHarmlessEndpoints() {
        Set<String> exposed = Binder.get(environment)
                .bind("management.endpoints.web.exposure.include", Bindable.setOf(String.class))
                .orElse(Set.of());
        for (String endpoint : exposed) {
            if (!HARMLESS_ENDPOINTS.contains(endpoint)) {
                throw new NotFitForProduction("the profile 'production' exposes only " + HARMLESS_ENDPOINTS + ": take "
                        + endpoint + " out of management.endpoints.web.exposure.include");
            }
        }
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
        User account = new UserEntity(administrator.user());
        if (!new DefaultPasswordPolicyImpl()
                .getRules().stream().allMatch(rule -> rule.execute(administrator.password(), account))) {
            throw new NotFitForProduction(
                    "MITNUTZUNG_ADMIN_PASSWORD is too weak: it takes at least 10 characters, among"
                            + " them a capital and a small letter, a digit and a special character, and not the user id");
        }
    }
}
