package de.sachsen.mitnutzung.minutes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.sachsen.mitnutzung.voting.Canonical;
import java.util.UUID;

/** The stored form of what minutes tell: canonical JSON, without a name in it. */
final class CanonicalContents {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private CanonicalContents() {}

    static String write(Contents<UUID> contents) {
        return Canonical.write(Canonical.sorted(JSON.valueToTree(contents))).text();
    }

    static Contents<UUID> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException notWrittenByUs) {
            throw new IllegalStateException("stored minutes are unreadable", notWrittenByUs);
        }
    }
}
