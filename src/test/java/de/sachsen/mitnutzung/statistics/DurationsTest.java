package de.sachsen.mitnutzung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.calendar.Calendars;
import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Durations and escalations, counted by hand; the calendar is the real one. */
class DurationsTest {

    @Test
    void days_count_from_the_day_after_and_holidays_are_no_working_days() {
        // 13 November 2026 is a Friday in Berlin already, the 18th is Buß- und Bettag
        Durations durations = durations(decided(Route.OPERATIVE, "2026-11-12T23:30:00Z", "2026-11-19T08:00:00Z"));

        assertThat(durations.all()).hasValueSatisfying(all -> {
            assertThat(all.cases()).isEqualTo(1);
            assertThat(all.calendarDays()).isEqualTo(new Durations.Days(6, 6));
            assertThat(all.workingDays()).isEqualTo(new Durations.Days(3, 3));
        });
    }

    @Test
    void what_is_decided_on_the_day_of_its_submission_took_no_day() {
        Durations durations = durations(decided(Route.ROUTINE, "2026-11-23T07:00:00Z", "2026-11-23T15:00:00Z"));

        assertThat(durations.all().orElseThrow().workingDays()).isEqualTo(new Durations.Days(0, 0));
    }

    @Test
    void the_median_and_the_ninetieth_are_durations_of_real_cases() {
        assertThat(days(5)).isEqualTo(new Durations.Days(5, 5));
        assertThat(days(9, 1)).isEqualTo(new Durations.Days(1, 9));
        assertThat(days(7, 1, 3)).isEqualTo(new Durations.Days(3, 7));
        assertThat(days(10, 20, 30, 40, 50, 60, 70, 80, 90, 100)).isEqualTo(new Durations.Days(50, 90));
        assertThat(days(10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110)).isEqualTo(new Durations.Days(60, 100));
    }

    @Test
    void routes_are_counted_apart_and_together() {
        Durations durations = durations(
                after(Route.STRATEGIC, 30), after(Route.ROUTINE, 2), after(Route.ROUTINE, 4), after(null, 50));

        assertThat(durations.routes())
                .extracting(of ->
                        of.route().map(Route::name).orElse("-") + of.figures().cases())
                .containsExactly("ROUTINE2", "STRATEGIC1", "-1");
        assertThat(durations.all().orElseThrow().calendarDays()).isEqualTo(new Durations.Days(4, 50));
    }

    @Test
    void without_cases_there_is_no_duration() {
        assertThat(durations().all()).isEmpty();
        assertThat(durations().routes()).isEmpty();
    }

    @Test
    void a_case_with_two_reasons_is_one_referred_case() {
        Escalations escalations = Escalations.of(List.of(
                referred(ReferralReason.OVERDUE, ReferralReason.TIE),
                referred(ReferralReason.TIE),
                referred(),
                referred()));

        assertThat(escalations.referred()).isEqualTo(new Share(2, 4));
        assertThat(escalations.reasons())
                .extracting(of ->
                        of.reason() + " " + of.cases().part() + "/" + of.cases().of())
                .containsExactly("STRATEGIC 0/4", "REQUESTED 0/4", "TIE 2/4", "NO_QUORUM 0/4", "OVERDUE 1/4");
        assertThat(Escalations.of(List.of()).referred().percent()).isEmpty();
    }

    private static Durations.Days days(int... lengths) {
        return durations(IntStream.of(lengths)
                        .mapToObj(length -> after(Route.OPERATIVE, length))
                        .toArray(DecidedCase[]::new))
                .all()
                .orElseThrow()
                .calendarDays();
    }

    private static Durations durations(DecidedCase... cases) {
        return Durations.of(List.of(cases), Calendars.saxon());
    }

    private static DecidedCase after(Route route, int days) {
        Instant submitted = Instant.parse("2026-06-01T10:00:00Z");
        return decided(
                route,
                submitted.toString(),
                submitted.plus(days, ChronoUnit.DAYS).toString());
    }

    private static DecidedCase decided(Route route, String submitted, String decided) {
        return new DecidedCase(
                new RequirementId("ANF-2026-0001"),
                Optional.ofNullable(route),
                Instant.parse(submitted),
                Instant.parse(decided),
                Set.of());
    }

    private static DecidedCase referred(ReferralReason... reasons) {
        Instant day = LocalDate.of(2026, 6, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new DecidedCase(
                new RequirementId("ANF-2026-0001"), Optional.of(Route.OPERATIVE), day, day, Set.of(reasons));
    }
}
