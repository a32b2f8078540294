package de.sachsen.mitnutzung.statistics.web;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.statistics.Resolution;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Resolutions as a German Excel opens them with a double click: byte order mark, semicolons, lines that end with CR LF,
 * every text in quotes, days as {@code 2026-11-24}. A text that a spreadsheet would take for a formula gets an apostrophe
 * in front (OWASP, CSV injection).
 */
final class ResolutionsCsv implements Closeable {

    /** By which Excel knows UTF-8. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setRecordSeparator("\r\n")
            .get();

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final CSVPrinter printer;

    /** Writes the heading. */
    ResolutionsCsv(Appendable target) {
        try {
            target.append(BYTE_ORDER_MARK);
            printer = new CSVPrinter(target, FORMAT);
            printer.printRecord(heading());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<String> heading() {
        List<String> heading = new ArrayList<>(List.of(
                "Nummer",
                "Datum",
                "Gremium",
                "Gegenstand",
                "Anforderung",
                "Titel",
                "Durchgang",
                "Runde",
                "Antrag",
                "Ergebnis",
                "Wirkung",
                "Ja",
                "Nein",
                "Enthaltung"));
        for (Bench bench : Bench.values()) {
            for (String what : List.of("Sitze", "Ja", "Nein", "Enthaltung")) {
                heading.add(bench.german() + ": " + what);
            }
        }
        heading.addAll(List.of(
                "Regelwerk", "Fassung des Regelwerks", "Eröffnungsprüfsumme", "Schlussprüfsumme", "Umgesetzt in"));
        return heading;
    }

    void write(Resolution resolution) {
        List<Object> row = new ArrayList<>();
        row.add(text(resolution.id().value()));
        row.add(LocalDate.ofInstant(resolution.decidedAt(), BERLIN));
        row.add(text(resolution.body().german()));
        row.add(text(Wording.of(resolution.subject())));
        row.add(text(resolution.requirement()));
        row.add(text(resolution.title()));
        row.add(resolution.cycle());
        row.add(resolution.round());
        row.add(text(resolution.motion()));
        row.add(text(resolution.outcome().german()));
        row.add(resolution.recommendation() ? "Empfehlung an den Rat" : "Beschluss");
        add(row, resolution.total());
        for (Bench bench : Bench.values()) {
            Resolution.OfBench of = resolution.benches().get(bench);
            row.add(of.eligible());
            add(row, of);
        }
        row.add(text(resolution.ruleSet()));
        row.add(resolution.ruleSetVersion());
        row.add(text(resolution.openingHash()));
        row.add(text(resolution.closingHash()));
        row.add(text(resolution.implementedIn().map(Wording::of)));
        try {
            printer.printRecord(row);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void add(List<Object> row, Resolution.OfBench of) {
        row.add(of.yes());
        row.add(of.no());
        row.add(of.abstain());
    }

    private static String text(Optional<String> words) {
        return text(words.orElse(""));
    }

    /** The words as they are, unless a spreadsheet would count with them. */
    static String text(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
