package de.sachsen.mitnutzung.platform;

import java.util.Optional;

/**
 * A request that the rules do not allow. Its message is a German sentence for the person who asked; it never repeats
 * what they typed, so that it can be logged. Each edge translates it once: the guard for engine routes, the problem
 * details for {@code /api/v1}, the portal for its pages.
 *
 * <p>Subclasses are named as the fact that stands in the way, for instance {@code AlreadyVoted}.
 */
public abstract class Refusal extends RuntimeException {

    /** What kind of obstacle it is; decides the HTTP status. */
    public enum Kind {
        /** The input itself is wrong. */
        INVALID(400),
        /** The person may not do this. */
        FORBIDDEN(403),
        /** What the request names does not exist. */
        UNKNOWN(404),
        /** It was possible once, or will be, but not in the present state. */
        CONFLICT(409),
        /** Too many attempts in too short a time. */
        TOO_OFTEN(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status code, 400 to 429. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String field;

    protected Refusal(Kind kind, String germanSentence) {
        this(kind, germanSentence, null);
    }

    protected Refusal(Kind kind, String germanSentence, String field) {
        super(germanSentence);
        this.kind = kind;
        this.field = field;
    }

    public Kind kind() {
        return kind;
    }

    /** The form field or JSON property at fault, if it is one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
