package de.sachsen.mitnutzung.platform.process;

import java.util.Optional;
import java.util.function.Function;

/** The variables that a task sees, by their contract. */
public final class TaskVariables {

    private final Function<String, Object> byName;

    /** @param byName looks up a variable by name; {@code null} when there is none */
    public TaskVariables(Function<String, Object> byName) {
        this.byName = byName;
    }

    /** @throws IllegalStateException when the variable is absent; a model or a delegate is wrong then */
    public <T> T read(Variable<T> variable) {
        return find(variable)
                .orElseThrow(() -> new IllegalStateException("process variable " + variable + " is not set"));
    }

    public <T> Optional<T> find(Variable<T> variable) {
        return Optional.ofNullable(variable.convert(byName.apply(variable.name())));
    }
}
