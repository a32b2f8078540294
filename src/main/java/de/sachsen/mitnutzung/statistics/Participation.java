package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.RollSeat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who took part in the ballots that are closed and that their body has finished with. Each round is a ballot of its own,
 * so a missed quorum counts once the matter is over: those who were absent are why it was missed. Stopped ballots do not
 * count.
 *
 * @param bodies in the order of {@link Body}; without those that had no ballot
 */
public record Participation(List<OfBody> bodies) {

    /**
     * @param ballots from 1
     * @param withoutQuorum how many of them missed the quorum, from 0
     * @param benches in the order of {@link Bench}
     * @param seats by bench and number
     */
    public record OfBody(Body body, int ballots, int withoutQuorum, List<OfBench> benches, List<OfSeat> seats) {

        /** Those in which there was a ballot, the earliest first. */
        public List<Quarter> quarters() {
            return benches.stream()
                    .flatMap(bench -> bench.quarters().keySet().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** All seats of a bench together. */
    public record OfBench(Bench bench, SortedMap<Quarter, Attendance> quarters) {

        public Attendance total() {
            return sum(quarters);
        }
    }

    /** @param label as the last ballot had it, for instance {@code Sitz Staat 1} */
    public record OfSeat(SeatId seat, Bench bench, String label, SortedMap<Quarter, Attendance> quarters) {

        public Attendance total() {
            return sum(quarters);
        }
    }

    private static Attendance sum(SortedMap<Quarter, Attendance> quarters) {
        return quarters.values().stream().reduce(Attendance.NONE, Attendance::plus);
    }

    /** @param ballots the earliest first */
    static Participation of(List<CountedBallot> ballots) {
        return new Participation(Stream.of(Body.values())
                .map(body -> ofBody(
                        body,
                        ballots.stream().filter(ballot -> ballot.body() == body).toList()))
                .filter(of -> of.ballots() > 0)
                .toList());
    }

    private static OfBody ofBody(Body body, List<CountedBallot> ballots) {
        Map<Bench, SortedMap<Quarter, Attendance>> benches = new TreeMap<>();
        for (Bench bench : Bench.values()) {
            benches.put(bench, new TreeMap<>());
        }
        Map<SeatId, RollSeat> last = new LinkedHashMap<>();
        Map<SeatId, SortedMap<Quarter, Attendance>> seats = new LinkedHashMap<>();
        for (CountedBallot ballot : ballots) {
            Quarter quarter = Quarter.of(ballot.closedAt());
            for (RollSeat seat : ballot.eligible()) {
                Attendance one =
                        Attendance.of(Optional.ofNullable(ballot.votedAs().get(seat.seat())));
                benches.get(seat.bench()).merge(quarter, one, Attendance::plus);
                seats.computeIfAbsent(seat.seat(), id -> new TreeMap<>()).merge(quarter, one, Attendance::plus);
                last.put(seat.seat(), seat);
            }
        }
        List<RollSeat> inOrder = new ArrayList<>(last.values());
        inOrder.sort(Comparator.comparing(RollSeat::bench)
                .thenComparingInt(RollSeat::position)
                .thenComparing(seat -> seat.seat().value()));
        return new OfBody(
                body,
                ballots.size(),
                (int) ballots.stream()
                        .filter(ballot -> ballot.outcome() == Outcome.NO_QUORUM)
                        .count(),
                benches.entrySet().stream()
                        .map(bench -> new OfBench(bench.getKey(), bench.getValue()))
                        .toList(),
                inOrder.stream()
                        .map(seat -> new OfSeat(seat.seat(), seat.bench(), seat.label(), seats.get(seat.seat())))
                        .toList());
    }
}
