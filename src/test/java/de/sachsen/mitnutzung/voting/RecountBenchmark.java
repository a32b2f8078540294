package de.sachsen.mitnutzung.voting;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.organisation.Bench;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand votes, counted again from memory and from a file; beside it the mere hashing of the same lines. */
class RecountBenchmark {

    private static final int SEATS_PER_BENCH = 50_000;
    private static final int RUNS = 5;

    @TempDir
    Path folder;

    private interface Work {
        void run() throws IOException;
    }

    @Test
    void recount() throws IOException {
        Ledgers ledger = Ledgers.opened(SEATS_PER_BENCH, Ledgers.rules(Majority.SIMPLE), 1);
        for (Bench bench : Bench.values()) {
            for (int seat = 1; seat <= SEATS_PER_BENCH; seat++) {
                ledger.vote(bench, seat, Choice.values()[seat % Choice.values().length]);
            }
        }
        List<LedgerEntry> entries = ledger.closed().entries();
        Path file = folder.resolve("ledger.jsonl");
        Files.write(file, entries.stream().map(LedgerEntry::line).toList());

        Duration hashing = median(() -> {
            for (String line : Files.readAllLines(file)) {
                new Canonical.Text(line).sha256();
            }
        });
        Duration inMemory = median(() -> assertThat(
                        Recount.of(Ledgers.BALLOT, entries, Optional.empty()).isReproduced())
                .isTrue());
        Duration fromFile = median(() -> assertThat(new RecountCommand(
                                ballot -> List.of(),
                                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8))
                        .run(List.of(file.toString())))
                .isZero());

        System.out.printf(
                "%n| recount of %,d entries | median of %d |%n| --- | --- |%n| reading and hashing only (reference) | %s |%n| in memory | %s |%n| from a file (goal: under 5 s) | %s |%n%n",
                entries.size(), RUNS, seconds(hashing), seconds(inMemory), seconds(fromFile));
    }

    private static Duration median(Work work) throws IOException {
        List<Duration> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        Collections.sort(times);
        return times.get(RUNS / 2);
    }

    private static String seconds(Duration duration) {
        return "%.2f s".formatted(duration.toMillis() / 1000.0);
    }
}
