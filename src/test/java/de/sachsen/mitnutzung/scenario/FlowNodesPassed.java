package de.sachsen.mitnutzung.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;

/** Which flow nodes the stories have passed so far, kept under {@code target} for the test that demands them all. */
final class FlowNodesPassed {

    static final Path FILE = Path.of("target", "flow-nodes-passed.txt");

    private FlowNodesPassed() {}

    static void note(HistoryService history) {
        note(history.createHistoricActivityInstanceQuery().list().stream()
                .map(activity -> activity.getProcessDefinitionKey() + "#" + activity.getActivityId())
                .collect(Collectors.toSet()));
    }

    static synchronized void note(Collection<String> flowNodes) {
        Set<String> passed = new TreeSet<>(read());
        passed.addAll(flowNodes);
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, passed);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static Set<String> read() {
        try {
            return Files.exists(FILE) ? new TreeSet<>(Files.readAllLines(FILE)) : Set.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
