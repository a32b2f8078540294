package de.sachsen.mitnutzung.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PeriodsTest {

    @EnableConfigurationProperties(Periods.class)
    static class Configuration {}

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Configuration.class, PeriodConverter.class);

    @ParameterizedTest
    @CsvSource({
        "completion, 10WD",
        "check, 5WD",
        "assessment, 15WD",
        "call-in, 5WD",
        "ballot, 10WD",
        "ballot-reminder, 5WD",
        "second-ballot, 5WD",
        "second-ballot-opening, 1WD",
        "referral-request, 5WD",
        "exclusion, 2WD",
        "referral, 10WD",
        "council-ballot, 20WD",
        "planning, 20WD",
        "acceptance, 10WD",
        "invitation, 10WD",
        "session-wait, 60WD",
        "takeover, 5WD"
    })
    void every_period_has_its_default_and_can_be_set_from_outside(String name, String byDefault) {
        application.run(context ->
                assertThat(context.getBean(Periods.class).named(name)).hasToString(byDefault));
        application.withPropertyValues("mitnutzung.periods." + name + "=PT20S").run(context -> assertThat(
                        context.getBean(Periods.class).named(name))
                .isEqualTo(new ElapsedPeriod(Duration.ofSeconds(20))));
    }

    @Test
    void a_misspelt_period_stops_the_start() {
        application
                .withPropertyValues("mitnutzung.periods.balot=10WD")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("mitnutzung.periods.balot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 Tage", "", "-1WD", "WD", "10wd", "10000WD", "1.5WD", "PT-20S", "P10000D", "P1M", "20"})
    void a_period_that_cannot_be_read_stops_the_start_and_says_how_it_is_written(String text) {
        application.withPropertyValues("mitnutzung.periods.ballot=" + text).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("PT20S"));
    }

    @Test
    void a_model_cannot_name_a_period_that_there_is_not() {
        application.run(context -> assertThatThrownBy(
                        () -> context.getBean(Periods.class).named("balot"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mitnutzung.periods.balot"));
    }

    @Test
    void a_period_is_read_as_it_is_written() {
        assertThat(Period.parse("0WD")).isEqualTo(new WorkingDayPeriod(0));
        assertThat(Period.parse("9999WD")).isEqualTo(new WorkingDayPeriod(9_999));
        assertThat(Period.parse(" P1DT2H ")).isEqualTo(new ElapsedPeriod(Duration.ofHours(26)));
        assertThat(Period.parse("PT0S")).isEqualTo(new ElapsedPeriod(Duration.ZERO));
        assertThatThrownBy(() -> Period.parse(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_period_is_negative() {
        assertThatThrownBy(() -> new WorkingDayPeriod(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ElapsedPeriod(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
