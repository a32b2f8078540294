package de.sachsen.mitnutzung.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.convert.support.DefaultConversionService;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        // start (UTC), period, deadline (UTC): Berlin is one hour ahead in winter, two in summer
        "2026-11-10T09:00:00Z, 10WD, 2026-11-25T23:00:00Z, the last day 25 November is still in time",
        "2026-11-10T22:59:59Z, 10WD, 2026-11-25T23:00:00Z, the last second of 10 November in Berlin",
        "2026-11-10T23:00:00Z, 10WD, 2026-11-26T23:00:00Z, the first second of 11 November in Berlin",
        "2026-11-17T12:00:00Z, 1WD, 2026-11-19T23:00:00Z, over Buß- und Bettag",
        "2026-10-23T10:00:00Z, 2WD, 2026-10-27T23:00:00Z, from summer into winter time",
        "2026-03-27T10:00:00Z, 1WD, 2026-03-30T22:00:00Z, from winter into summer time",
        "2026-12-23T10:00:00Z, 6WD, 2027-01-04T23:00:00Z, over the end of the year",
        "2026-11-10T09:00:00Z, 0WD, 2026-11-10T23:00:00Z, none: until the end of the day",
        "2026-11-21T09:00:00Z, 0WD, 2026-11-21T23:00:00Z, none from a Saturday",
        "2026-11-10T09:00:00.123Z, PT20S, 2026-11-10T09:00:20.123Z, elapsed",
        "2026-03-28T12:00:00Z, P1D, 2026-03-29T12:00:00Z, elapsed days have 24 hours whatever the clocks do",
        "2026-11-10T09:00:00Z, PT0S, 2026-11-10T09:00:00Z, at once"
    })
    void a_period_ends(Instant start, String period, Instant expected, String because) {
        assertThat(deadlines(start, Map.of()).after(Period.parse(period), start))
                .as(because)
                .isEqualTo(expected);
    }

    @Test
    void a_named_period_begins_now() {
        Deadlines deadlines = deadlines(Instant.parse("2026-11-10T09:00:00Z"), Map.of());

        assertThat(deadlines.of("check")).isEqualTo("2026-11-17T23:00:00Z");
        assertThat(deadlines.twice("check")).isEqualTo("2026-11-25T23:00:00Z");
    }

    @Test
    void an_elapsed_period_twice_over_is_twice_as_long() {
        Deadlines deadlines =
                deadlines(Instant.parse("2026-11-10T09:00:00Z"), Map.of("mitnutzung.periods.completion", "PT20S"));

        assertThat(deadlines.twice("completion")).isEqualTo("2026-11-10T09:00:40Z");
    }

    @Test
    void there_is_no_deadline_for_a_period_that_there_is_not() {
        assertThatThrownBy(() -> deadlines(Instant.EPOCH, Map.of()).of("lunch"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T12:00:00Z, 1WD, 2026-11-18T23:00:00Z, Thursday after Buß- und Bettag",
        "2026-11-20T12:00:00Z, 1WD, 2026-11-22T23:00:00Z, Monday",
        "2026-11-10T23:30:00Z, 1WD, 2026-11-11T23:00:00Z, it is 11 November in Berlin already",
        "2026-11-17T12:00:00Z, 2WD, 2026-11-19T23:00:00Z, the next but one",
        "2026-11-17T12:00:00Z, PT5S, 2026-11-17T12:00:05Z, in a demonstration"
    })
    void the_next_working_day_begins(Instant now, String opening, Instant expected, String because) {
        assertThat(deadlines(now, Map.of("mitnutzung.periods.second-ballot-opening", opening))
                        .nextWorkingDay())
                .as(because)
                .isEqualTo(expected);
    }

    private static Deadlines deadlines(Instant now, Map<String, String> properties) {
        DefaultConversionService conversion = new DefaultConversionService();
        conversion.addConverter(new PeriodConverter());
        Periods periods = new Binder(List.of(new MapConfigurationPropertySource(properties)), null, conversion)
                .bindOrCreate("mitnutzung.periods", Periods.class);
        return new ConfiguredDeadlines(periods, new SaxonCalendar(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
