package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.statistics.Attendance;
import de.sachsen.mitnutzung.statistics.Durations;
import de.sachsen.mitnutzung.statistics.Escalations;
import de.sachsen.mitnutzung.statistics.Participation;
import de.sachsen.mitnutzung.statistics.Quarter;
import de.sachsen.mitnutzung.statistics.Share;
import de.sachsen.mitnutzung.statistics.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** Statistics as people read them. */
record StatisticsView(List<BodyView> bodies, List<DurationRow> durations, ShareView referred, List<ReasonRow> reasons) {

    /** @param quarters what the last columns are called; none when all was in one quarter */
    record BodyView(
            String id, String name, String ballots, List<String> quarters, List<Row> benches, List<Row> seats) {}

    /**
     * A bench or a seat.
     *
     * @param quarters one for each column; {@code null} where the seat was not eligible
     */
    record Row(String name, List<ShareView> quarters, ShareView total, int byMember, int byDeputy, int absent) {}

    /** @param percent 0 to 100, also the length of the bar; {@code null} when there is nothing to be a part of */
    record ShareView(int part, int of, Integer percent) {

        static ShareView of(Share share) {
            return new ShareView(
                    share.part(),
                    share.of(),
                    share.percent().isPresent() ? share.percent().getAsInt() : null);
        }
    }

    record DurationRow(String route, int cases, int workingMedian, int workingNinetieth, int median, int ninetieth) {}

    record ReasonRow(String reason, ShareView cases) {}

    static StatisticsView of(Statistics statistics) {
        Durations durations = statistics.durations();
        Escalations escalations = statistics.escalations();
        List<DurationRow> rows = new ArrayList<>(durations.routes().stream()
                .map(of -> row(of.route().map(route -> route.german()).orElse("vor Festlegung des Wegs"), of.figures()))
                .toList());
        durations.all().filter(all -> rows.size() > 1).ifPresent(all -> rows.add(row("alle", all)));
        return new StatisticsView(
                statistics.participation().bodies().stream()
                        .map(StatisticsView::body)
                        .toList(),
                rows,
                ShareView.of(escalations.referred()),
                escalations.reasons().stream()
                        .map(of -> new ReasonRow(of.reason().german(), ShareView.of(of.cases())))
                        .toList());
    }

    private static BodyView body(Participation.OfBody body) {
        List<Quarter> quarters = body.quarters().size() == 1 ? List.of() : body.quarters();
        return new BodyView(
                body.body().name().toLowerCase(Locale.ROOT),
                body.body().german(),
                (body.ballots() == 1 ? "1 Abstimmung" : body.ballots() + " Abstimmungen")
                        + (body.withoutQuorum() == 0
                                ? ""
                                : ", davon " + body.withoutQuorum() + " nicht beschlussfähig"),
                quarters.stream().map(Quarter::german).toList(),
                body.benches().stream()
                        .map(bench -> row(bench.bench().german(), bench.quarters(), quarters, bench.total()))
                        .toList(),
                body.seats().stream()
                        .map(seat -> row(seat.label(), seat.quarters(), quarters, seat.total()))
                        .toList());
    }

    private static Row row(
            String name, SortedMap<Quarter, Attendance> attendances, List<Quarter> quarters, Attendance total) {
        return new Row(
                name,
                quarters.stream()
                        .map(attendances::get)
                        .map(attendance -> attendance == null ? null : ShareView.of(attendance.share()))
                        .toList(),
                ShareView.of(total.share()),
                total.byMember(),
                total.byDeputy(),
                total.absent());
    }

    private static DurationRow row(String route, Durations.Figures figures) {
        return new DurationRow(
                route,
                figures.cases(),
                figures.workingDays().median(),
                figures.workingDays().ninetieth(),
                figures.calendarDays().median(),
                figures.calendarDays().ninetieth());
    }
}
