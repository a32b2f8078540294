package de.sachsen.mitnutzung.platform.process;

import java.util.Optional;

/**
 * Something that a task's form shows and that the engine must not store, for instance how somebody voted. The guard asks
 * for it each time the form is opened, after the engine has agreed that the person may see the task.
 */
public interface TaskView {

    /** The form that shows it. */
    ProcessForm form();

    /** By which name and type the form finds it; no process ever sets this variable. */
    Variable<JsonText> variable();

    /** What there is to show; empty for nothing. */
    Optional<JsonText> of(TaskVariables task);
}
