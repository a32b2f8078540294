package de.sachsen.mitnutzung.platform.process;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What one person submitted with one form: values that the form's contract allows, already of their types. */
public final class Submission {

    private final UserId actor;
    private final String caseNumber;
    private final Map<String, Object> values;
    private final TaskVariables variables;

    private Submission(UserId actor, String caseNumber, Map<String, Object> values, TaskVariables variables) {
        this.actor = actor;
        this.caseNumber = caseNumber;
        this.values = values;
        this.variables = variables;
    }

    /**
     * Reads raw values by the form's contract.
     *
     * @param caseNumber the business key; {@code null} for a start form
     * @param variables those of the task; none for a start form
     * @throws InvalidField naming the first field that the form does not have or whose value it does not take
     */
    public static Submission read(
            ProcessForm form, UserId actor, String caseNumber, Map<String, Object> raw, TaskVariables variables) {
        Map<String, Object> values = new HashMap<>();
        raw.forEach((name, value) -> {
            FormField<?> field = form.field(name).orElseThrow(() -> FormField.unknown(name));
            Object read = field.read(value);
            if (read != null) {
                values.put(name, read);
            }
        });
        return new Submission(Objects.requireNonNull(actor), caseNumber, values, variables);
    }

    /** Who is signed in and submitted; never the task's assignee. */
    public UserId actor() {
        return actor;
    }

    /** The number of the case that the task belongs to, which is its business key. */
    public String caseNumber() {
        return Objects.requireNonNull(caseNumber, "a start form has no case yet");
    }

    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(FormField<T> field) {
        return Optional.ofNullable((T) values.get(field.name()));
    }

    /** @throws InvalidField when nothing was entered */
    public <T> T require(FormField<T> field) {
        return find(field).orElseThrow(field::missing);
    }

    /** A variable of the case that the task belongs to. */
    public <T> T variable(Variable<T> variable) {
        return variables.read(variable);
    }

    public <T> Optional<T> findVariable(Variable<T> variable) {
        return variables.find(variable);
    }
}
