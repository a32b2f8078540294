package de.sachsen.mitnutzung.statistics.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.requirement.Route;
import de.sachsen.mitnutzung.statistics.Attendance;
import de.sachsen.mitnutzung.statistics.Durations;
import de.sachsen.mitnutzung.statistics.Escalations;
import de.sachsen.mitnutzung.statistics.Participation;
import de.sachsen.mitnutzung.statistics.Quarter;
import de.sachsen.mitnutzung.statistics.Share;
import de.sachsen.mitnutzung.statistics.Statistics;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** Statistics as {@code /api/v1} shows them; a percentage is absent where there is nothing to be a part of. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatisticsDocument(
        LocalDate from,
        LocalDate to,
        Body body,
        List<BodyDocument> participation,
        DurationsDocument durations,
        EscalationsDocument escalations) {

    record BodyDocument(
            Body body, int ballots, int withoutQuorum, List<BenchDocument> benches, List<SeatDocument> seats) {}

    record BenchDocument(Bench bench, AttendanceDocument total, List<QuarterDocument> quarters) {}

    record SeatDocument(
            String seat, Bench bench, String label, AttendanceDocument total, List<QuarterDocument> quarters) {}

    record QuarterDocument(String quarter, AttendanceDocument attendance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttendanceDocument(int eligible, int present, Integer percent, int byMember, int byDeputy, int absent) {

        static AttendanceDocument of(Attendance attendance) {
            return new AttendanceDocument(
                    attendance.eligible(),
                    attendance.present(),
                    inPercent(attendance.share()),
                    attendance.byMember(),
                    attendance.byDeputy(),
                    attendance.absent());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DurationsDocument(FiguresDocument all, List<RouteDocument> routes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RouteDocument(Route route, FiguresDocument figures) {}

    record FiguresDocument(int cases, DaysDocument calendarDays, DaysDocument workingDays) {

        static FiguresDocument of(Durations.Figures figures) {
            return new FiguresDocument(
                    figures.cases(), DaysDocument.of(figures.calendarDays()), DaysDocument.of(figures.workingDays()));
        }
    }

    record DaysDocument(int median, int percentile90) {

        static DaysDocument of(Durations.Days days) {
            return new DaysDocument(days.median(), days.ninetieth());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EscalationsDocument(int decided, int referred, Integer percent, List<ReasonDocument> reasons) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReasonDocument(ReferralReason reason, int referred, Integer percent) {}

    static StatisticsDocument of(Statistics statistics) {
        return new StatisticsDocument(
                statistics.range().from(),
                statistics.range().to(),
                statistics.body().orElse(null),
                statistics.participation().bodies().stream()
                        .map(StatisticsDocument::body)
                        .toList(),
                durations(statistics.durations()),
                escalations(statistics.escalations()));
    }

    private static BodyDocument body(Participation.OfBody body) {
        return new BodyDocument(
                body.body(),
                body.ballots(),
                body.withoutQuorum(),
                body.benches().stream()
                        .map(bench -> new BenchDocument(
                                bench.bench(), AttendanceDocument.of(bench.total()), quarters(bench.quarters())))
                        .toList(),
                body.seats().stream()
                        .map(seat -> new SeatDocument(
                                seat.seat().value(),
                                seat.bench(),
                                seat.label(),
                                AttendanceDocument.of(seat.total()),
                                quarters(seat.quarters())))
                        .toList());
    }

    private static List<QuarterDocument> quarters(SortedMap<Quarter, Attendance> quarters) {
        return quarters.entrySet().stream()
                .map(quarter ->
                        new QuarterDocument(quarter.getKey().toString(), AttendanceDocument.of(quarter.getValue())))
                .toList();
    }

    private static DurationsDocument durations(Durations durations) {
        return new DurationsDocument(
                durations.all().map(FiguresDocument::of).orElse(null),
                durations.routes().stream()
                        .map(of -> new RouteDocument(of.route().orElse(null), FiguresDocument.of(of.figures())))
                        .toList());
    }

    private static EscalationsDocument escalations(Escalations escalations) {
        return new EscalationsDocument(
                escalations.referred().of(),
                escalations.referred().part(),
                inPercent(escalations.referred()),
                escalations.reasons().stream()
                        .map(of -> new ReasonDocument(of.reason(), of.cases().part(), inPercent(of.cases())))
                        .toList());
    }

    private static Integer inPercent(Share share) {
        return share.percent().isPresent() ? share.percent().getAsInt() : null;
    }
}
