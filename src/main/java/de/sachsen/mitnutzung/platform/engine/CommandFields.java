package de.sachsen.mitnutzung.platform.engine;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ReflectionUtils;

/**
 * Reads what an engine command was built with. The engine offers no accessors; a test holds the names against the
 * engine's version.
 */
final class CommandFields {

    private final Command<?> command;

    CommandFields(Command<?> command) {
        this.command = command;
    }

    boolean has(String name) {
        return ReflectionUtils.findField(command.getClass(), name) != null;
    }

    <T> T get(String name, Class<T> type) {
        Field field = ReflectionUtils.findField(command.getClass(), name);
        if (field == null) {
            throw new IllegalStateException(command.getClass().getName() + " has no field " + name);
        }
        ReflectionUtils.makeAccessible(field);
        return type.cast(ReflectionUtils.getField(field, command));
    }
}
