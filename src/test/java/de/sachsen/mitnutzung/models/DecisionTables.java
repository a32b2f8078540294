package de.sachsen.mitnutzung.models;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The decisions as tables in Markdown. */
record DecisionTables(List<Path> files) {

    static DecisionTables all() {
        return new DecisionTables(ProcessModel.files(".dmn"));
    }

    String contents() {
        return files.stream()
                .flatMap(DecisionTables::decisions)
                .map(decision -> "- [%s](#%s)\n".formatted(decision.getName(), decision.getId()))
                .collect(Collectors.joining());
    }

    String markdown() {
        return files.stream()
                .flatMap(file -> decisions(file).map(decision -> markdown(file, decision)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Decision> decisions(Path file) {
        return Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class).stream();
    }

    private static String markdown(Path file, Decision decision) {
        DecisionTable table =
                decision.getChildElementsByType(DecisionTable.class).iterator().next();
        List<String> inputs = table.getInputs().stream().map(Input::getLabel).toList();
        List<String> outputs = table.getOutputs().stream().map(Output::getLabel).toList();
        StringBuilder text = new StringBuilder("""
                <a id="%s"></a>

                ## %s

                `%s`

                %s %s „–“: gleichgültig.

                """.formatted(
                        decision.getId(),
                        decision.getName(),
                        file.toString().replace('\\', '/'),
                        decision.getDescription() == null
                                ? ""
                                : decision.getDescription().getTextContent(),
                        table.getHitPolicy() == HitPolicy.FIRST
                                ? "Die erste zutreffende Zeile gilt."
                                : "Alle zutreffenden Zeilen gelten."));
        text.append(row(Stream.of(
                Stream.of("Nr."),
                inputs.stream(),
                outputs.stream().map(label -> "→ " + label),
                Stream.of("Anmerkung"))));
        text.append(row(Stream.of(Stream.generate(() -> "---").limit(inputs.size() + outputs.size() + 2L))));
        int number = 1;
        for (Rule rule : table.getRules()) {
            text.append(row(Stream.of(
                    Stream.of(String.valueOf(number++)),
                    rule.getInputEntries().stream().map(DecisionTables::cell),
                    rule.getOutputEntries().stream().map(DecisionTables::cell),
                    Stream.of(
                            rule.getDescription() == null
                                    ? ""
                                    : rule.getDescription().getTextContent()))));
        }
        return text.toString();
    }

    private static String cell(DmnElement entry) {
        String text = entry.getTextContent().strip();
        return text.isEmpty() || text.equals("-") ? "–" : "`" + text.replace("|", "\\|") + "`";
    }

    private static String row(Stream<Stream<String>> cells) {
        return cells.flatMap(cell -> cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
