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
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Which flow nodes the stories of this build have passed so far, kept under {@code target} for the test that demands
 * them all. The first stories of a build begin the file anew.
 */
final class FlowNodesPassed implements TestExecutionListener {

    static final Path FILE = Path.of("target", "flow-nodes-passed.txt");

    private static final Set<String> PASSED = new TreeSet<>();

    @Override
    public void afterTestClass(TestContext stories) {
        HistoryService history = stories.getApplicationContext().getBean(HistoryService.class);
        note(history.createHistoricActivityInstanceQuery().list().stream()
                .map(activity -> activity.getProcessDefinitionKey() + "#" + activity.getActivityId())
                .collect(Collectors.toSet()));
    }

    static synchronized void note(Collection<String> flowNodes) {
        PASSED.addAll(flowNodes);
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, PASSED);
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
