package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the application answered. */
public record Answer(int status, String contentType, String location, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + body, notJson);
        }
    }

    public String text(String field) {
        return json().path(field).asText();
    }

    public Answer is(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    /** A problem as RFC 9457 has it, with a German sentence for whoever asked. */
    public Answer isProblem(int expected) {
        is(expected);
        assertThat(contentType).startsWith("application/problem+json");
        assertThat(json().path("status").asInt()).isEqualTo(expected);
        assertThat(json().path("title").asText()).isNotBlank();
        assertThat(json().path("detail").asText())
                .isNotBlank()
                .matches("(?s).*[.)]")
                .doesNotContain("Exception", "org.", "java.");
        return this;
    }

    /** A refusal on one of the engine's routes: 4xx and a sentence, nothing of the inner works. */
    public Answer isRefused() {
        assertThat(status).as(body).isBetween(400, 499);
        assertThat(body).doesNotContain("\tat ", "NullPointerException", "SQLException");
        return this;
    }
}
