package de.sachsen.mitnutzung.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The access matrix as {@code docs/security.md} shows it. */
record Matrix(List<Table> tables) {

    private static final Path DOCUMENT = Path.of("docs", "security.md");
    private static final String FIRST_COLUMN = "Wer";

    /** One cell: who, what, and what is promised. */
    record Cell(String who, String what, String promised) {

        @Override
        public String toString() {
            return "%s · %s: %s".formatted(who, what, promised);
        }
    }

    record Table(List<String> columns, List<String> rows, List<Cell> cells) {}

    static Matrix documented() {
        List<Table> tables = new ArrayList<>();
        List<List<String>> open = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("|")) {
                open.add(cellsOf(line));
            } else if (!open.isEmpty()) {
                read(open).forEach(tables::add);
                open = new ArrayList<>();
            }
        }
        read(open).forEach(tables::add);
        return new Matrix(tables);
    }

    Stream<Cell> cells() {
        return tables.stream().flatMap(table -> table.cells().stream());
    }

    private static Stream<Table> read(List<List<String>> lines) {
        if (lines.isEmpty() || !lines.get(0).get(0).equals(FIRST_COLUMN)) {
            return Stream.empty();
        }
        List<String> header = lines.get(0);
        List<String> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (List<String> line : lines.subList(2, lines.size())) {
            if (line.size() != header.size()) {
                throw new AssertionError(
                        "the row %s has %d cells, not %d".formatted(line.get(0), line.size(), header.size()));
            }
            rows.add(line.get(0));
            for (int column = 1; column < header.size(); column++) {
                cells.add(new Cell(line.get(0), header.get(column), line.get(column)));
            }
        }
        return Stream.of(new Table(header.subList(1, header.size()), rows, cells));
    }

    private static List<String> cellsOf(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return Stream.of(inner.split("\\|", -1))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(DOCUMENT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
