package de.sachsen.mitnutzung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ProductionRequirementsTest {

    /** As application-production.yml has it, with what only the operator knows. */
    private static final String[] MAIL = {
        "spring.mail.host=mail.example",
        "spring.mail.properties.mail.smtp.starttls.required=true",
        "spring.mail.properties.mail.smtp.ssl.checkserveridentity=true",
        "mitnutzung.mail.from=mitnutzung@example.org",
        "mitnutzung.mail.portal=https://portal.example"
    };

    private final ApplicationContextRunner production = new ApplicationContextRunner()
            .withUserConfiguration(ProductionRequirements.class)
            .withPropertyValues(
                    "spring.profiles.active=production",
                    "spring.datasource.url=jdbc:postgresql://localhost/mitnutzung",
                    "mitnutzung.admin.user=chief",
                    "mitnutzung.admin.password=Sehr-Geheim-2026");

    @Test
    void production_starts_with_postgresql_and_an_administrator() {
        production.run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void security_2_the_administrator_comes_from_the_environment() {
        new ApplicationContextRunner()
                .withUserConfiguration(ProductionRequirements.class)
                .withInitializer(context -> {
                    var environment = context.getEnvironment();
                    environment.setActiveProfiles("production");
                    environment
                            .getPropertySources()
                            .replace(
                                    "systemEnvironment",
                                    new SystemEnvironmentPropertySource(
                                            "systemEnvironment",
                                            Map.of(
                                                    "MITNUTZUNG_ADMIN_USER", "chief",
                                                    "MITNUTZUNG_ADMIN_PASSWORD", "Sehr-Geheim-2026")));
                })
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:h2:file:./data/mitnutzung",
        "spring.datasource.url, ' JDBC:H2:mem:x'",
        "spring.datasource.hikari.jdbc-url, jdbc:h2:mem:x"
    })
    void production_refuses_h2(String property, String url) {
        refused(property + "=" + url, "PostgreSQL");
    }

    @Test
    void production_sends_mail_over_tls() {
        production.withPropertyValues(MAIL).run(context -> assertThat(context).hasNotFailed());
        production
                .withPropertyValues(MAIL)
                .withPropertyValues(
                        "spring.mail.properties.mail.smtp.starttls.required=false",
                        "spring.mail.properties.mail.smtp.ssl.enable=true")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "spring.mail.properties.mail.smtp.starttls.required, false, TLS",
        "spring.mail.properties.mail.smtp.ssl.checkserveridentity, false, who the mail server is",
        "spring.mail.properties.mail.smtp.ssl.trust, *, who the mail server is",
        "mitnutzung.mail.from, '', mitnutzung.mail.from",
        "mitnutzung.mail.portal, '', mitnutzung.mail.portal",
        "mitnutzung.mail.portal, http://portal.example, mitnutzung.mail.portal"
    })
    void production_refuses_mail_that_others_could_read_or_that_leads_nowhere(
            String property, String value, String reason) {
        production
                .withPropertyValues(MAIL)
                .withPropertyValues(property + "=" + value)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(NotFitForProduction.class)
                        .hasMessageContaining(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "password"})
    void security_2_production_refuses_to_be_without_an_administrator(String missing) {
        refused("mitnutzung.admin." + missing + "=", "MITNUTZUNG_ADMIN_USER and MITNUTZUNG_ADMIN_PASSWORD");
    }

    @Test
    void security_10_production_refuses_the_password_of_the_demonstration() {
        refused("mitnutzung.admin.password=" + DemoUsers.PASSWORD, "MITNUTZUNG_ADMIN_PASSWORD");
    }

    @Test
    void security_2_production_refuses_an_administrator_whose_id_is_none() {
        refused("mitnutzung.admin.user=the chief", "MITNUTZUNG_ADMIN_USER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kurz-1A",
                "keine-ziffer-Hier",
                "ohnegrossbuchstaben-2026",
                "OhneSonderzeichen2026",
                "Chief-chief-26"
            })
    void production_refuses_a_password_that_the_policy_would_not_let_anybody_choose(String weak) {
        refused("mitnutzung.admin.password=" + weak, "MITNUTZUNG_ADMIN_PASSWORD is too weak");
    }

    @ParameterizedTest
    @CsvSource({
        "server.servlet.session.cookie.secure, false",
        "server.servlet.session.cookie.http-only, false",
        "server.error.include-stacktrace, always",
        "camunda.bpm.authorization.enabled, false",
        "spring.h2.console.enabled, true",
        "mitnutzung.clock.offset, PT1H",
        "management.endpoints.web.exposure.include, 'health,env'",
        "management.endpoints.web.exposure.include, '*'"
    })
    void production_refuses_what_gives_something_away_and_names_the_setting(String property, String value) {
        refused(property + "=" + value, property);
    }

    @Test
    void production_refuses_to_be_a_demonstration_too() {
        refused("spring.profiles.active=production,demo", "'demo'");
    }

    @Test
    void a_demonstration_needs_none_of_that() {
        new ApplicationContextRunner()
                .withUserConfiguration(ProductionRequirements.class)
                .withPropertyValues("spring.datasource.url=jdbc:h2:mem:x")
                .run(context -> assertThat(context).hasNotFailed());
    }

    private void refused(String property, String because) {
        production.withPropertyValues(property).run(context -> assertThat(context)
                .getFailure()
                .isInstanceOf(NotFitForProduction.class)
                .hasMessageContaining(because)
                .message()
                .doesNotContain("Geheim"));
    }
}
