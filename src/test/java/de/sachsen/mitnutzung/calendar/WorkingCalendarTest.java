package de.sachsen.mitnutzung.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new SaxonCalendar();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, New Year",
        "2026-04-03, Good Friday",
        "2026-04-06, Easter Monday",
        "2026-05-01, Labour Day",
        "2026-05-14, Ascension Day",
        "2026-05-25, Whit Monday",
        "2025-10-03, Day of German Unity",
        "2025-10-31, Reformation Day",
        "2026-11-18, Buß- und Bettag",
        "2025-11-19, Buß- und Bettag",
        "2022-11-16, Buß- und Bettag when 23 November is a Wednesday itself",
        "2028-11-22, Buß- und Bettag at its latest",
        "2026-12-25, Christmas Day",
        "2025-12-26, Boxing Day",
        "2026-10-31, Reformation Day on a Saturday",
        "2026-11-21, a Saturday",
        "2026-11-22, a Sunday"
    })
    void no_work_on(LocalDate day, String because) {
        assertThat(calendar.isWorkingDay(day)).as(because).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-06, Epiphany is no holiday in Saxony",
        "2026-06-04, Corpus Christi is one in few municipalities only",
        "2027-11-01, All Saints is none",
        "2026-11-02, the Monday after a Reformation Day on Saturday is not given in lieu",
        "2026-12-24, Christmas Eve",
        "2026-12-31, New Year's Eve",
        "2026-11-17, the day before Buß- und Bettag",
        "2026-11-19, the day after it"
    })
    void work_goes_on_on(LocalDate day, String because) {
        assertThat(calendar.isWorkingDay(day)).as(because).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10, 0, 2026-11-10, none",
        "2026-11-21, 0, 2026-11-21, none even from a Saturday",
        "2026-11-10, 10, 2026-11-25, over Buß- und Bettag",
        "2026-11-13, 5, 2026-11-23, from a Friday over Buß- und Bettag",
        "2026-11-18, 1, 2026-11-19, from the holiday itself",
        "2026-10-28, 5, 2026-11-04, over a Reformation Day that falls on a Saturday",
        "2025-10-30, 1, 2025-11-03, over a Reformation Day that falls on a Friday",
        "2026-04-02, 1, 2026-04-07, over Easter",
        "2026-04-01, 5, 2026-04-10, around Easter",
        "2026-12-23, 5, 2026-12-31, over Christmas",
        "2026-12-23, 6, 2027-01-04, over the end of the year",
        "2026-03-27, 1, 2026-03-30, over the night without two o'clock",
        "2026-10-23, 2, 2026-10-27, over the night with two o'clock twice",
        "2025-12-31, 253, 2026-12-31, 2026 has 261 weekdays less 8 holidays"
    })
    void so_many_working_days_later_it_is(LocalDate day, int workingDays, LocalDate expected, String because) {
        assertThat(calendar.plus(day, workingDays)).as(because).isEqualTo(expected);
    }

    @Test
    void ten_thousand_working_days_are_some_forty_years() {
        assertThat(calendar.plus(LocalDate.of(2026, 1, 1), 9_999)).isBetween("2065-01-01", "2066-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-21", "2026-11-22"})
    void the_next_working_day_after_a_friday_or_weekend_is_monday(LocalDate day) {
        assertThat(calendar.next(day)).isEqualTo("2026-11-23");
    }

    @Test
    void working_days_are_not_counted_backwards() {
        assertThatThrownBy(() -> calendar.plus(LocalDate.of(2026, 11, 10), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
