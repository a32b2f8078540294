package de.sachsen.mitnutzung.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GermanDatesTest {

    @Test
    void a_day_is_written_as_in_germany() {
        assertThat(GermanDates.day(LocalDate.of(2026, 3, 7))).isEqualTo("07.03.2026");
    }

    @Test
    void a_moment_is_told_in_the_time_of_berlin() {
        assertThat(GermanDates.moment(Instant.parse("2026-11-23T23:00:00Z"))).isEqualTo("24.11.2026, 00:00 Uhr");
        assertThat(GermanDates.moment(Instant.parse("2026-07-01T12:30:00Z"))).isEqualTo("01.07.2026, 14:30 Uhr");
    }

    @Test
    void a_deadline_at_midnight_names_the_last_day() {
        assertThat(GermanDates.until(Instant.parse("2026-11-23T23:00:00Z"))).isEqualTo("bis einschließlich 23.11.2026");
        assertThat(GermanDates.until(Instant.parse("2026-12-31T23:00:00Z"))).isEqualTo("bis einschließlich 31.12.2026");
        assertThat(GermanDates.until(Instant.parse("2026-03-30T22:00:00Z"))).isEqualTo("bis einschließlich 30.03.2026");
    }

    @Test
    void a_deadline_within_a_day_names_the_time() {
        assertThat(GermanDates.until(Instant.parse("2026-11-24T13:30:20Z"))).isEqualTo("bis 24.11.2026, 14:30 Uhr");
    }
}
