package de.sachsen.mitnutzung.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecountCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Ledgers ledger = Ledgers.usual();
    private Path file;

    @BeforeEach
    void export() throws IOException {
        file = folder.resolve("ABS-2026-0001.jsonl");
        Files.write(file, ledger.entries().stream().map(LedgerEntry::line).toList());
    }

    @Test
    void a_file_is_counted_without_a_database() {
        assertThat(recount(file.toString())).isZero();
        assertThat(told())
                .isEqualTo("ABS-2026-0001: reproduced (9 Einträge; angenommen, 3 Ja, 2 Nein, 0 Enthaltungen)");
        assertThat(recount(file.toString(), ledger.closingHash())).isZero();
    }

    @Test
    void what_differs_is_named() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\"choice\":\"NO\"", "\"choice\":\"YES\""));

        assertThat(recount(file.toString())).isEqualTo(1);
        assertThat(told()).contains("differs", "Eintrag 5: Der Inhalt passt nicht zur Prüfsumme.");
    }

    @Test
    void another_closing_hash_is_told() {
        assertThat(recount(file.toString(), "0".repeat(64))).isEqualTo(1);
        assertThat(told()).contains("Eintrag 9:", "neu geschrieben");
    }

    @Test
    void a_line_that_is_none_of_a_ledger_is_named_by_its_number() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(
                file,
                Stream.concat(lines.stream().limit(2), Stream.of("{\"a\":1}")).toList());

        assertThat(recount(file.toString())).isEqualTo(1);
        assertThat(told()).contains("Eintrag 3: Die Zeile ist kein Eintrag eines Ledgers.");
    }

    @Test
    void the_order_of_names_in_a_line_does_not_matter() throws IOException {
        Files.write(
                file,
                ledger.entries().stream()
                        .map(entry -> entry.line().replaceFirst("^\\{(\"at\":\"[^\"]*\"),(.*)}$", "{$2,$1}"))
                        .toList());

        assertThat(recount(file.toString())).isZero();
    }

    @Test
    void a_ballot_is_counted_from_the_database() {
        assertThat(recount("ABS-2026-0001")).isZero();
        assertThat(told()).contains("reproduced");
    }

    @Test
    void what_cannot_be_read_is_said_in_a_sentence() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThat(recount(file.toString())).isEqualTo(2);
        assertThat(told()).contains("kein Text");
        assertThat(recount("irgendwas")).isEqualTo(2);
        assertThat(told()).contains("Weder eine Datei noch die Nummer einer Abstimmung.");
        assertThat(recount()).isEqualTo(2);
        assertThat(told()).contains("Aufruf:");
        assertThat(recount(folder.toString())).isEqualTo(2);
        int withoutDatabase = new RecountCommand(
                        ballot -> {
                            throw new IllegalStateException("no database");
                        },
                        stream())
                .run(List.of("ABS-2026-0001"));
        assertThat(withoutDatabase).isEqualTo(2);
        assertThat(told()).contains("Die Datenbank ist nicht erreichbar.").doesNotContain("Exception");
    }

    private int recount(String... arguments) {
        return new RecountCommand(ballot -> ledger.entries(), stream()).run(List.of(arguments));
    }

    private PrintStream stream() {
        return new PrintStream(told, true, StandardCharsets.UTF_8);
    }

    private String told() {
        String text = told.toString(StandardCharsets.UTF_8).strip();
        told.reset();
        return text;
    }
}
