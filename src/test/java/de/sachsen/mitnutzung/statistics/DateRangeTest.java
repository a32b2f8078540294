package de.sachsen.mitnutzung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.platform.InvalidField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void by_default_it_is_the_last_four_quarters_up_to_today() {
        DateRange range = DateRange.of(Optional.empty(), Optional.empty(), TODAY);

        assertThat(range.from()).isEqualTo("2026-01-01");
        assertThat(range.to()).isEqualTo(TODAY);
        assertThat(DateRange.of(Optional.empty(), Optional.of(LocalDate.of(2026, 2, 3)), TODAY)
                        .from())
                .isEqualTo("2025-04-01");
    }

    @Test
    void its_days_begin_and_end_in_berlin_whatever_the_season() {
        DateRange range = new DateRange(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25));

        assertThat(range.start()).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(range.end()).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
    }

    @Test
    void the_first_day_is_not_after_the_last_and_both_are_possible() {
        assertThatThrownBy(() -> DateRange.of(Optional.of(TODAY), Optional.of(TODAY.minusDays(1)), TODAY))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> DateRange.of(Optional.of(LocalDate.MIN), Optional.empty(), TODAY))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> DateRange.of(Optional.empty(), Optional.of(LocalDate.MAX), TODAY))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void a_quarter_is_that_of_the_day_in_berlin() {
        Quarter quarter = Quarter.of(Instant.parse("2026-09-30T22:00:00Z"));

        assertThat(quarter).hasToString("2026-Q4");
        assertThat(quarter.first()).isEqualTo("2026-10-01");
        assertThat(Quarter.of(Instant.parse("2026-09-30T21:59:59Z")))
                .hasToString("2026-Q3")
                .isLessThan(quarter);
        assertThat(new Quarter(2025, 4)).isLessThan(new Quarter(2026, 1));
    }
}
