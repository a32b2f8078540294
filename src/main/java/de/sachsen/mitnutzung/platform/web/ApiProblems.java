package de.sachsen.mitnutzung.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import de.sachsen.mitnutzung.platform.Refusal;
import de.sachsen.mitnutzung.platform.web.Problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns whatever a REST controller throws into a {@link Problem}. What the callers can mend is told with the field at
 * fault; the rest is logged under a reference and told as that.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final int DEEPEST_CAUSE = 20;

    @ExceptionHandler
    ResponseEntity<Object> handle(Exception thrown) throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            throw thrown;
        }
        return response(new HttpHeaders(), problemOf(thrown));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return response(
                headers,
                causeOf(thrown, Refusal.class).map(this::refused).orElseGet(() -> mvcProblem(thrown, status.value())));
    }

    private static ResponseEntity<Object> response(HttpHeaders headers, Problem problem) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private Problem problemOf(Exception thrown) {
        Optional<Refusal> refusal = causeOf(thrown, Refusal.class);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        if (thrown instanceof ConstraintViolationException violations) {
            return invalid(violations.getConstraintViolations().stream()
                    .map(violation -> new FieldError(lastNode(violation), violation.getMessage()))
                    .toList());
        }
        if (thrown instanceof WebApplicationException told && told.getResponse().getStatus() < 500) {
            return Problem.of(told.getResponse().getStatus());
        }
        if (causeOf(thrown, AuthorizationException.class).isPresent()) {
            return Problem.of(403);
        }
        if (causeOf(thrown, OptimisticLockingException.class).isPresent()
                || thrown instanceof ConcurrencyFailureException) {
            return Problem.of(409);
        }
        return unexpected(thrown);
    }

    private Problem refused(Refusal refusal) {
        return Problem.of(refusal.kind().status(), refusal.getMessage())
                .in(refusal.field().orElse(null));
    }

    private static Problem unexpected(Exception thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Request failed, reference {}", reference, thrown);
        return Problem.of(
                        500,
                        "Die Anfrage konnte nicht bearbeitet werden. Nennen Sie der Betreuung die Nummer %s."
                                .formatted(reference))
                .under(reference);
    }

    private Problem mvcProblem(Exception thrown, int status) {
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable);
        }
        if (thrown instanceof MethodArgumentNotValidException invalid) {
            return invalid(invalid.getBindingResult().getFieldErrors().stream()
                    .map(error -> new FieldError(
                            error.getField(),
                            error.isBindingFailure() ? "hat keine zulässige Form" : error.getDefaultMessage()))
                    .toList());
        }
        if (thrown instanceof HandlerMethodValidationException invalid) {
            return invalid(invalid.getParameterValidationResults().stream()
                    .flatMap(result -> result instanceof ParameterErrors errors
                            ? errors.getFieldErrors().stream()
                                    .map(error -> new FieldError(error.getField(), error.getDefaultMessage()))
                            : result.getResolvableErrors().stream()
                                    .map(error -> new FieldError(
                                            result.getMethodParameter().getParameterName(), error.getDefaultMessage())))
                    .toList());
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return missing(missing.getParameterName());
        }
        if (thrown instanceof MissingRequestValueException) {
            return Problem.of(400, "In der Anfrage fehlt eine Angabe.");
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            // an id of the wrong shape in the path names nothing
            return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                    ? Problem.of(404)
                    : wrongType(mismatch.getName(), mismatch.getRequiredType());
        }
        return status < 500 ? Problem.of(status) : unexpected(thrown);
    }

    private static Problem missing(String parameter) {
        return Problem.of(400, "Der Parameter „%s“ fehlt.".formatted(parameter)).in(parameter);
    }

    private static Problem invalid(List<FieldError> errors) {
        if (errors.isEmpty()) {
            return Problem.of(400);
        }
        return Problem.of(
                        400,
                        errors.stream()
                                .map(error -> "„%s“: %s.".formatted(error.field(), error.message()))
                                .distinct()
                                .collect(Collectors.joining(" ")))
                .with(errors);
    }

    private static Problem unreadable(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            String name = harmless(unknown.getPropertyName());
            return Problem.of(400, "Das Feld „%s“ gibt es hier nicht.".formatted(name))
                    .in(name);
        }
        if (cause instanceof InvalidFormatException format) {
            return wrongType(pathOf(format), format.getTargetType());
        }
        if (cause instanceof MismatchedInputException mismatch) {
            return mismatch.getPath().isEmpty()
                    ? Problem.of(400, "Der Rumpf der Anfrage muss ein JSON-Objekt sein, wie es die Beschreibung zeigt.")
                    : wrongType(pathOf(mismatch), mismatch.getTargetType());
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = pathOf(mapping);
            return Problem.of(400, "„%s“ hat keinen zulässigen Wert.".formatted(field))
                    .in(field);
        }
        if (cause instanceof JsonProcessingException syntax && syntax.getLocation() != null) {
            return Problem.of(
                    400,
                    "Der Rumpf der Anfrage ist kein gültiges JSON (Zeile %d, Zeichen %d)."
                            .formatted(
                                    syntax.getLocation().getLineNr(),
                                    syntax.getLocation().getColumnNr()));
        }
        return Problem.of(400, "Der Rumpf der Anfrage fehlt oder ist kein gültiges JSON.");
    }

    private static Problem wrongType(String field, Class<?> type) {
        return Problem.of(400, "„%s“ %s.".formatted(field, expectation(type))).in(field);
    }

    private static String expectation(Class<?> type) {
        if (type == null) {
            return "hat keine zulässige Form";
        }
        if (type.isEnum()) {
            return "kennt nur diese Werte: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "braucht true oder false";
        }
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return "braucht eine Zahl";
        }
        if (type.isPrimitive() || type == BigInteger.class || Number.class.isAssignableFrom(type)) {
            return "braucht eine ganze Zahl";
        }
        if (type == LocalDate.class) {
            return "braucht ein Datum in der Form JJJJ-MM-TT";
        }
        if (List.of(Instant.class, OffsetDateTime.class, ZonedDateTime.class, LocalDateTime.class)
                .contains(type)) {
            return "braucht einen Zeitpunkt in der Form JJJJ-MM-TTThh:mm:ssZ";
        }
        if (type == String.class) {
            return "braucht einen Text";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "braucht eine Liste";
        }
        return "hat keine zulässige Form";
    }

    /** Where the value stands; only names that the application itself gave, and positions in lists. */
    private static String pathOf(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : harmless(step.getFieldName()))
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    /** Names of properties come from outside: only harmless characters are repeated, and not many of them. */
    private static String harmless(String name) {
        String shown = name.replaceAll("[^A-Za-z0-9_.-]", "?");
        return shown.substring(0, Math.min(shown.length(), 60));
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getName() == null ? last : node.getName();
        }
        return last;
    }

    private static <T extends Throwable> Optional<T> causeOf(Throwable thrown, Class<T> type) {
        Throwable candidate = thrown;
        for (int depth = 0; candidate != null && depth < DEEPEST_CAUSE; depth++) {
            if (type.isInstance(candidate)) {
                return Optional.of(type.cast(candidate));
            }
            candidate = candidate.getCause();
        }
        return Optional.empty();
    }
}
