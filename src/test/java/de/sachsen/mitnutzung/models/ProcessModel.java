package de.sachsen.mitnutzung.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One {@code .bpmn} file of the application, as it lies in the working copy. */
public record ProcessModel(Path file, BpmnModelInstance content) {

    public static final Path FOLDER = Path.of("processes");

    /** All of them, by path. */
    public static List<ProcessModel> all() {
        return files(".bpmn").stream()
                .map(file -> new ProcessModel(file, Bpmn.readModelFromFile(file.toFile())))
                .toList();
    }

    /** The files below {@link #FOLDER} with this ending, by path. */
    public static List<Path> files(String ending) {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The process definition key, which is the file's stem. */
    public String id() {
        return stem(file);
    }

    /** The folder that the model's forms share with it. */
    public String module() {
        return file.getParent().getFileName().toString();
    }

    public Process process() {
        Collection<Process> processes = content.getModelElementsByType(Process.class);
        if (processes.size() != 1) {
            throw new IllegalStateException(file + " holds " + processes.size() + " processes");
        }
        return processes.iterator().next();
    }

    public <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return List.copyOf(content.getModelElementsByType(type));
    }

    /** In subprocesses too, and these themselves. */
    public List<FlowNode> flowNodes() {
        return all(FlowNode.class);
    }

    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    /** How parameterised tests call it. */
    @Override
    public String toString() {
        return id();
    }
}
