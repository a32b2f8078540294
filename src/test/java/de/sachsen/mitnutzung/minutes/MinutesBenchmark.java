package de.sachsen.mitnutzung.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.api.Cases;
import de.sachsen.mitnutzung.api.Served;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.pdf.PlainPages;
import de.sachsen.mitnutzung.voting.BallotId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Minutes of a session with twenty ballots, from the tables to the PDF; beside it, in the same run, as many pages of
 * plain text by the same library.
 */
@Served
class MinutesBenchmark {

    private static final int BALLOTS = 20;
    private static final int RUNS = 5;

    @Autowired
    Cases cases;

    @Autowired
    DraftMinutes draftMinutes;

    @Autowired
    ReadMinutes readMinutes;

    @Autowired
    MinutesPdf pdf;

    @Autowired
    People people;

    @Autowired
    Seats seats;

    @Autowired
    Clock clock;

    @Test
    void minutes_of_a_session_with_twenty_ballots() throws IOException {
        List<Meeting.AgendaItem> agenda = new ArrayList<>();
        for (int ballot = 1; ballot <= BALLOTS; ballot++) {
            String number = cases.onBallot();
            cases.bodyVotes(Cases.WORKING_GROUP, number, ballot % 2 == 0 ? "YYNYYA" : "YYYYNN");
            agenda.add(new Meeting.AgendaItem(
                    "Hundesteuer online anmelden (" + number + ")",
                    Optional.of(new BallotId(
                            cases.ballot("office", number).path("id").asText()))));
        }
        List<byte[]> documents = new ArrayList<>();
        Duration minutes = median(() -> {
            byte[] document = drafted(agenda, documents.size());
            documents.add(document);
            return document;
        });
        byte[] last = documents.get(documents.size() - 1);
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("niederschrift-sitzung.pdf"), last);
        int pages = pagesOf(last);
        PlainPages plain = new PlainPages();
        assertThat(pagesOf(plain.render(pages))).isBetween(pages, pages + 1);
        Duration reference = median(() -> plain.render(pages));

        System.out.printf(
                "%n| %d pages | median of %d |%n| --- | --- |%n| plain text (reference) | %s |%n| minutes of a session with %d ballots, drafted and rendered (goal: under 3 s) | %s |%n%n",
                pages, RUNS, seconds(reference), BALLOTS, seconds(minutes));
        assertThat(minutes).isLessThan(Duration.ofSeconds(3));
    }

    private byte[] drafted(List<Meeting.AgendaItem> agenda, int run) {
        UserId office = new UserId("office");
        Meeting meeting = new Meeting(
                "SI-BENCHMARK-" + run,
                Body.WORKING_GROUP,
                "Dresden, Albertstraße 10, Raum 214",
                clock.instant().minus(Duration.ofHours(4)),
                clock.instant(),
                agenda,
                seats.on(Body.WORKING_GROUP, LocalDate.now(clock)).stream()
                        .map(holders -> new Meeting.Attendance(
                                holders.seat(), holders.member().orElseThrow(), Capacity.MEMBER))
                        .toList(),
                people.idOf(new UserId("state1")),
                people.idOf(office));
        return pdf.of(readMinutes.get(draftMinutes.of(meeting).id(), office));
    }

    private static int pagesOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** After two runs that are not counted. */
    private static Duration median(Supplier<byte[]> work) {
        List<Duration> times = new ArrayList<>();
        for (int run = -2; run < RUNS; run++) {
            long start = System.nanoTime();
            work.get();
            if (run >= 0) {
                times.add(Duration.ofNanos(System.nanoTime() - start));
            }
        }
        Collections.sort(times);
        return times.get(RUNS / 2);
    }

    private static String seconds(Duration duration) {
        return "%.2f s".formatted(duration.toMillis() / 1000.0);
    }
}
