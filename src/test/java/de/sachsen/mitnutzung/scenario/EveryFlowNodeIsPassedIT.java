package de.sachsen.mitnutzung.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.models.ProcessModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No step of any model is left untold. Runs after all stories. */
class EveryFlowNodeIsPassedIT {

    /** What the stories depend on. */
    private static final List<Path> SOURCES = List.of(ProcessModel.FOLDER, Path.of("forms"), Path.of("src"));

    @Test
    void every_flow_node_of_every_model_is_passed_by_some_story() {
        Set<String> passed = FlowNodesPassed.read();
        List<String> untold = ProcessModel.all().stream()
                .flatMap(model -> model.flowNodes().stream().map(node -> model.id() + "#" + node.getId()))
                .filter(node -> !passed.contains(node))
                .sorted()
                .toList();
        assertThat(untold).as("flow nodes that no story passes").isEmpty();
    }

    /** An earlier build's record proves nothing about changed models or stories. */
    @Test
    void the_record_is_not_older_than_what_it_is_about() {
        assertThat(FlowNodesPassed.FILE).exists();
        Path newest = SOURCES.stream()
                .flatMap(EveryFlowNodeIsPassedIT::files)
                .max(Comparator.comparing(EveryFlowNodeIsPassedIT::changed))
                .orElseThrow();
        assertThat(changed(FlowNodesPassed.FILE))
                .as("the record, against %s", newest)
                .isGreaterThanOrEqualTo(changed(newest));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
