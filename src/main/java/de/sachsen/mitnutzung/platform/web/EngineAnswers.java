package de.sachsen.mitnutzung.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Keeps the inner works out of what the engine's interfaces answer to requests that fail: names of classes, the
 * engine's own words of server errors, and what was typed. Found by the servlets of the engine and of all webapps
 * through {@code META-INF/services}, since most of them take no configuration.
 */
public final class EngineAnswers implements AutoDiscoverable, ContainerResponseFilter {

    private static final Pattern INNER_WORKS = Pattern.compile(
            "\\b(org|com|java|jakarta|de|spinjar)\\.[a-z]\\w*\\.[\\w.$]+|\\n\\s*at |JsonToken|\\[Source");

    /** What the resources stumble over when a body lacks what they need, is too deep, or holds another type. */
    private static final Set<String> OF_THE_REQUEST = Set.of(
            "NullPointerException",
            "NullValueException",
            "IllegalArgumentException",
            "ClassCastException",
            "NumberFormatException",
            "StringIndexOutOfBoundsException",
            "HeaderValueException",
            "UnsupportedCharsetException",
            "IllegalCharsetNameException",
            "StreamConstraintsException");

    private static final String JOBS_NOT_NAMED = "ENGINE-13050";

    @Override
    public void configure(FeatureContext servlet) {
        servlet.register(EngineAnswers.class);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ExceptionDto error) {
            if (response.getStatus() == 500 && isOfTheRequest(error)) {
                response.setStatus(400);
                tell(error, 400);
            } else if (response.getStatus() >= 500 || isInner(error.getMessage())) {
                tell(error, response.getStatus());
            }
        } else if (response.getStatus() >= 400 && response.getEntity() instanceof String message && isInner(message)) {
            // of the reader of JSON, which names the classes that it could not make
            ExceptionDto error = new ExceptionDto();
            tell(error, response.getStatus());
            response.setEntity(error, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean isOfTheRequest(ExceptionDto error) {
        return OF_THE_REQUEST.contains(error.getType())
                || error.getMessage() != null && error.getMessage().startsWith(JOBS_NOT_NAMED);
    }

    private static boolean isInner(String message) {
        return message == null || INNER_WORKS.matcher(message).find();
    }

    private static void tell(ExceptionDto error, int status) {
        error.setType("RestException");
        error.setMessage(Problem.of(status).detail());
    }
}
