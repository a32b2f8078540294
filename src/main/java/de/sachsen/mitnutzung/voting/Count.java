package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many seats of each bench are eligible and voted what. */
public final class Count {

    /** One bench's numbers, each from 0; {@code present} includes abstentions. */
    public record OfBench(int eligible, int yes, int no, int abstain) {

        public int present() {
            return yes + no + abstain;
        }

        public int absent() {
            return eligible - present();
        }
    }

    private final Map<Bench, OfBench> benches = new EnumMap<>(Bench.class);

    private Count() {
        for (Bench bench : Bench.values()) {
            benches.put(bench, new OfBench(0, 0, 0, 0));
        }
    }

    public static Count empty() {
        return new Count();
    }

    /**
     * Counts every seat, whether it voted or not.
     *
     * @param roll the eligible seats only
     */
    public static Count of(List<RollSeat> roll, List<CastVote> votes) {
        Map<SeatId, Choice> choices = votes.stream().collect(Collectors.toMap(CastVote::seat, CastVote::choice));
        Count count = empty();
        for (RollSeat seat : roll) {
            count = count.with(seat.bench(), choices.get(seat.seat()));
        }
        return count;
    }

    /** Counts who took part and not how: as if all had abstained. Tells of the quorum only. */
    public static Count ofPresence(List<RollSeat> roll, Set<SeatId> voted) {
        Count count = empty();
        for (RollSeat seat : roll) {
            count = count.with(seat.bench(), voted.contains(seat.seat()) ? Choice.ABSTAIN : null);
        }
        return count;
    }

    /** Counts one eligible seat; {@code choice} is {@code null} when it did not vote. */
    public Count with(Bench bench, Choice choice) {
        Count more = new Count();
        more.benches.putAll(benches);
        OfBench before = benches.get(bench);
        more.benches.put(
                bench,
                new OfBench(
                        before.eligible + 1,
                        before.yes + (choice == Choice.YES ? 1 : 0),
                        before.no + (choice == Choice.NO ? 1 : 0),
                        before.abstain + (choice == Choice.ABSTAIN ? 1 : 0)));
        return more;
    }

    public OfBench of(Bench bench) {
        return benches.get(bench);
    }

    public int eligible() {
        return benches.values().stream().mapToInt(OfBench::eligible).sum();
    }

    public int present() {
        return benches.values().stream().mapToInt(OfBench::present).sum();
    }

    public int yes() {
        return benches.values().stream().mapToInt(OfBench::yes).sum();
    }

    public int no() {
        return benches.values().stream().mapToInt(OfBench::no).sum();
    }

    public int abstain() {
        return benches.values().stream().mapToInt(OfBench::abstain).sum();
    }

    /** The votes cast, as people read them. */
    public String german() {
        return "%d Ja, %d Nein, %d %s"
                .formatted(yes(), no(), abstain(), abstain() == 1 ? "Enthaltung" : "Enthaltungen");
    }

    /** Whether a bench has no eligible seat: then no second round can help. */
    public boolean hasEmptyBench() {
        return benches.values().stream().anyMatch(bench -> bench.eligible == 0);
    }
}
