package de.sachsen.mitnutzung.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.platform.process.FormField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One {@code .form} file: what people can enter in it. */
public final class TaskForm {

    private final Map<String, JsonNode> inputs = new LinkedHashMap<>();

    private TaskForm(JsonNode form) {
        descend(form.path("components"))
                .filter(component -> component.has("key"))
                .filter(component -> !component.path("disabled").asBoolean())
                .forEach(component -> inputs.put(component.path("key").asText(), component));
    }

    public static Path file(String module, String formId) {
        return Path.of("forms", module, formId + ".form");
    }

    public static TaskForm read(Path file) {
        try {
            return new TaskForm(new ObjectMapper().readTree(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The keys of everything that is submitted. */
    public Stream<String> keys() {
        return inputs.keySet().stream();
    }

    /** Values at the edge of what the form lets through, for the field of this name. */
    public List<Object> samplesFor(FormField<?> field) {
        JsonNode input = inputs.get(field.name());
        JsonNode validate = input.path("validate");
        return switch (input.path("type").asText()) {
            case "textfield", "textarea" ->
                List.of("x".repeat(validate.path("maxLength").asInt()));
            case "number" -> List.of(number(validate.path("min"), input), number(validate.path("max"), input));
            case "checkbox" -> List.of(true, false);
            case "datetime" -> List.of("2026-02-28");
            case "radio", "select" ->
                children(input.path("values"))
                        .map(option -> option.path("value"))
                        .map(value -> value.isBoolean()
                                ? (Object) value.booleanValue()
                                : value.isInt() ? (Object) value.intValue() : value.asText())
                        .toList();
            default -> throw new IllegalStateException("nobody enters a " + input.path("type"));
        };
    }

    /** As Tasklist sends it: whole numbers without decimals where the form asks for none. */
    private static Object number(JsonNode bound, JsonNode input) {
        return input.path("decimalDigits").asInt() == 0 ? (Object) bound.intValue() : (Object) bound.doubleValue();
    }

    private static Stream<JsonNode> descend(JsonNode components) {
        return children(components)
                .flatMap(component -> Stream.concat(Stream.of(component), descend(component.path("components"))));
    }

    private static Stream<JsonNode> children(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
