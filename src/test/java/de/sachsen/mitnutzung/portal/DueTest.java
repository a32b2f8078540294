package de.sachsen.mitnutzung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-12-02T11:00:00Z"), ZoneId.of("Europe/Berlin"));

    @Test
    void a_deadline_at_midnight_leaves_the_whole_day_before() {
        assertThat(due("2026-12-03T23:00:00Z")).isEqualTo(new Due("bis Do., 3. Dezember 2026", "soon", "morgen"));
        assertThat(due("2026-12-02T23:00:00Z")).isEqualTo(new Due("bis Mi., 2. Dezember 2026", "soon", "heute"));
        assertThat(due("2026-12-06T23:00:00Z")).isEqualTo(new Due("bis So., 6. Dezember 2026", "later", ""));
    }

    @Test
    void the_last_second_of_a_day_leaves_all_of_it() {
        assertThat(due("2026-12-03T22:59:59Z")).isEqualTo(new Due("bis Do., 3. Dezember 2026", "soon", "morgen"));
    }

    @Test
    void midnight_is_saxonys_in_summer_too() {
        assertThat(due("2027-07-01T22:00:00Z").text()).isEqualTo("bis Do., 1. Juli 2027");
    }

    @Test
    void a_deadline_within_a_day_tells_its_time() {
        assertThat(due("2026-12-02T14:30:00Z"))
                .isEqualTo(new Due("bis Mi., 2. Dezember 2026, 15:30 Uhr", "soon", "heute"));
    }

    @Test
    void what_is_past_is_overdue() {
        assertThat(due("2026-12-01T23:00:00Z")).isEqualTo(new Due("bis Di., 1. Dezember 2026", "over", "überfällig"));
        assertThat(due("2026-12-02T11:00:00Z").urgency()).isEqualTo("over");
    }

    private static Due due(String deadline) {
        return Due.at(Instant.parse(deadline), NOON);
    }
}
