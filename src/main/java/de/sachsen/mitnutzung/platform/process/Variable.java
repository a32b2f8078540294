package de.sachsen.mitnutzung.platform.process;

import java.math.BigDecimal;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * A process variable with its name and type. Enums are stored by name, so that the engine's tables hold no serialised
 * objects; an absent value and {@code null} are the same.
 */
public final class Variable<T> {

    private final String name;
    private final Class<T> type;

    private Variable(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    public static <T> Variable<T> of(String name, Class<T> type) {
        return new Variable<>(name, type);
    }

    public String name() {
        return name;
    }

    /** @throws IllegalStateException when the variable is absent; a model or a delegate is wrong then */
    public T read(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("process variable " + name + " is not set"));
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(convert(scope.getVariable(name)));
    }

    public void write(VariableScope scope, T value) {
        scope.setVariable(name, stored(value));
    }

    /** Sets the variable only where the scope itself stands, for instance on one instance of a parallel task. */
    public void writeLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, stored(value));
    }

    /** What the engine stores for a value: names for enums, JSON for documents. */
    public Object stored(T value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof JsonText json) {
            return SpinValues.jsonValue(json.text()).create();
        }
        return value;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    T convert(Object stored) {
        if (stored == null || type.isInstance(stored)) {
            return type.cast(stored);
        }
        if (type == JsonText.class && stored instanceof SpinJsonNode json) {
            return type.cast(new JsonText(json.toString()));
        }
        if (type.isEnum() && stored instanceof String name) {
            return type.cast(Enum.valueOf((Class) type, name));
        }
        if (stored instanceof Number number) {
            if (type == Integer.class) {
                return type.cast(Math.toIntExact(number.longValue()));
            }
            if (type == Long.class) {
                return type.cast(number.longValue());
            }
            if (type == BigDecimal.class) {
                return type.cast(new BigDecimal(number.toString()));
            }
        }
        throw new IllegalStateException(
                "process variable " + name + " holds a " + stored.getClass().getSimpleName());
    }

    @Override
    public String toString() {
        return name;
    }
}
