package de.sachsen.mitnutzung.statistics;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;

import de.sachsen.mitnutzung.calendar.WorkingCalendar;
import de.sachsen.mitnutzung.requirement.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long it took from submission to decision. Days count from the day after submission up to the day of the decision;
 * time for questions, deferral and the council is part of it. What was withdrawn, merged, inadmissible or expired was not
 * decided and does not count.
 *
 * @param routes in the order of {@link Route}, last those without one; only those with cases
 * @param all whatever the route; empty without cases
 */
public record Durations(List<OfRoute> routes, Optional<Figures> all) {

    /** @param route empty when it was decided before its route was found */
    public record OfRoute(Optional<Route> route, Figures figures) {}

    /** @param cases from 1 */
    public record Figures(int cases, Days calendarDays, Days workingDays) {}

    /**
     * Each is the least number of days that so many of the cases did not exceed: half of them, or nine of ten. So it is
     * always the duration of a real case.
     */
    public record Days(int median, int ninetieth) {

        static Days of(List<Integer> days) {
            List<Integer> sorted = days.stream().sorted().toList();
            return new Days(percentile(sorted, 50), percentile(sorted, 90));
        }

        private static int percentile(List<Integer> sorted, int percent) {
            int rank = (percent * sorted.size() + 99) / 100;
            return sorted.get(rank - 1);
        }
    }

    private record Length(Optional<Route> route, int calendarDays, int workingDays) {}

    static Durations of(List<DecidedCase> cases, WorkingCalendar calendar) {
        List<Length> lengths = lengths(cases, calendar);
        List<OfRoute> routes = Stream.concat(
                        Stream.of(Route.values()).map(Optional::of), Stream.of(Optional.<Route>empty()))
                .flatMap(route -> figures(lengths.stream()
                                .filter(length -> length.route().equals(route))
                                .toList())
                        .map(figures -> new OfRoute(route, figures))
                        .stream())
                .toList();
        return new Durations(routes, figures(lengths));
    }

    private static List<Length> lengths(List<DecidedCase> cases, WorkingCalendar calendar) {
        Optional<LocalDate> first =
                cases.stream().map(one -> day(one.submittedAt())).min(Comparator.naturalOrder());
        Optional<LocalDate> last =
                cases.stream().map(one -> day(one.decidedAt())).max(Comparator.naturalOrder());
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        WorkingDays workingDays = new WorkingDays(calendar, first.get(), last.get());
        List<Length> lengths = new ArrayList<>();
        for (DecidedCase one : cases) {
            LocalDate submitted = day(one.submittedAt());
            LocalDate decided = day(one.decidedAt());
            lengths.add(new Length(
                    one.route(),
                    (int) ChronoUnit.DAYS.between(submitted, decided),
                    workingDays.between(submitted, decided)));
        }
        return lengths;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BERLIN);
    }

    private static Optional<Figures> figures(List<Length> lengths) {
        return lengths.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figures(
                        lengths.size(),
                        Days.of(lengths.stream().map(Length::calendarDays).toList()),
                        Days.of(lengths.stream().map(Length::workingDays).toList())));
    }
}
