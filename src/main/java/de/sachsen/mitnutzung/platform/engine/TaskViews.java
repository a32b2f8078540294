package de.sachsen.mitnutzung.platform.engine;

import de.sachsen.mitnutzung.platform.process.TaskVariables;
import de.sachsen.mitnutzung.platform.process.TaskView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** The views of all modules by the form that shows them; looked up late, as {@link FormHandlers} are. */
final class TaskViews {

    private final SingletonSupplier<Map<FormPlace, List<TaskView>>> byPlace;

    TaskViews(ObjectProvider<TaskView> views) {
        this.byPlace = SingletonSupplier.of(
                () -> views.stream().collect(Collectors.groupingBy(view -> FormPlace.of(view.form()))));
    }

    boolean isShownAt(FormPlace place) {
        return byPlace.obtain().containsKey(place);
    }

    /**
     * Adds what the form at that place shows beside the engine's variables.
     *
     * @param names the variables that were asked for; {@code null} for all
     */
    void addTo(VariableMap shown, FormPlace place, TaskVariables task, Collection<String> names) {
        for (TaskView view : byPlace.obtain().getOrDefault(place, List.of())) {
            String name = view.variable().name();
            if (names == null || names.contains(name)) {
                view.of(task)
                        .ifPresent(json -> shown.putValueTyped(
                                name, SpinValues.jsonValue(json.text()).create()));
            }
        }
    }
}
