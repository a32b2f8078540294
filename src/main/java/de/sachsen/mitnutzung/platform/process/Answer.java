package de.sachsen.mitnutzung.platform.process;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the engine gets to know of a submission: flags and ids that the domain computed, never what a form wrote.
 */
public final class Answer {

    private final String businessKey;
    private final Map<String, Object> variables = new LinkedHashMap<>();

    private Answer(String businessKey) {
        this.businessKey = businessKey;
    }

    /** Nothing but that the task is done. */
    public static Answer done() {
        return new Answer(null);
    }

    /** The answer of a start form: the number of the case that it opened, which becomes the business key. */
    public static Answer opened(String caseNumber) {
        return new Answer(caseNumber);
    }

    public <T> Answer with(Variable<T> variable, T value) {
        variables.put(variable.name(), variable.stored(value));
        return this;
    }

    /** The business key of a started case; {@code null} for a task. */
    public String businessKey() {
        return businessKey;
    }

    public Map<String, Object> variables() {
        return new LinkedHashMap<>(variables);
    }
}
