package de.sachsen.mitnutzung.platform.process;

import java.util.List;
import java.util.Optional;

/**
 * A form of a process: where it stands, which {@code .form} file shows it and exactly which fields it may submit.
 *
 * @param processId the process definition key, for instance {@code ballot}
 * @param elementId the id of the start event or user task
 * @param formId the id of the Camunda form, which is also its file's stem
 */
public record ProcessForm(String processId, String elementId, String formId, List<FormField<?>> fields) {

    public ProcessForm {
        fields = List.copyOf(fields);
    }

    public static ProcessForm of(String processId, String elementId, String formId, FormField<?>... fields) {
        return new ProcessForm(processId, elementId, formId, List.of(fields));
    }

    public Optional<FormField<?>> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
