package de.sachsen.mitnutzung.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Why a request failed, as RFC 9457 has it; of type {@code about:blank}, so the status says what kind of problem it is.
 * German, and free of what the caller typed.
 *
 * @param field the JSON property or parameter at fault, if it is one
 * @param errors every field at fault, when there are several
 * @param reference under which the operators find the cause in the log; only with status 500
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, String field, List<FieldError> errors, String reference) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field. */
    public record FieldError(String field, String message) {}

    static Problem of(int status, String detail) {
        return new Problem("about:blank", titleOf(status), status, detail, null, List.of(), null);
    }

    /** A problem with the standard sentence for its status. */
    public static Problem of(int status) {
        return of(status, sentenceFor(status));
    }

    /** A page's request without the token of its session. */
    public static Problem missingCsrfToken() {
        return of(403, "Die Anfrage kommt aus einer Sitzung und braucht deren CSRF-Token (Kopfzeile X-CSRF-TOKEN).");
    }

    Problem in(String fieldAtFault) {
        return new Problem(type, title, status, detail, fieldAtFault, errors, reference);
    }

    Problem with(List<FieldError> fieldErrors) {
        String first = fieldErrors.isEmpty() ? field : fieldErrors.get(0).field();
        return new Problem(type, title, status, detail, first, fieldErrors, reference);
    }

    Problem under(String logReference) {
        return new Problem(type, title, status, detail, field, errors, logReference);
    }

    private static String titleOf(int status) {
        return switch (status) {
            case 400 -> "Ungültige Anfrage";
            case 401 -> "Anmeldung erforderlich";
            case 403 -> "Nicht erlaubt";
            case 404 -> "Nicht gefunden";
            case 405 -> "Methode nicht erlaubt";
            case 406 -> "Format nicht verfügbar";
            case 409 -> "Im jetzigen Stand nicht möglich";
            case 413 -> "Anfrage zu groß";
            case 415 -> "Format nicht unterstützt";
            case 429 -> "Zu viele Anfragen";
            case 503 -> "Vorübergehend nicht verfügbar";
            default -> status < 500 ? "Ungültige Anfrage" : "Interner Fehler";
        };
    }

    private static String sentenceFor(int status) {
        return switch (status) {
            case 400 -> "Die Anfrage ist so nicht verständlich.";
            case 401 -> "Bitte melden Sie sich mit Benutzername und Passwort an.";
            case 403 -> "Dafür fehlt Ihnen die Berechtigung.";
            case 404 -> "Diese Adresse oder dieses Objekt gibt es nicht.";
            case 405 -> "Diese HTTP-Methode ist an dieser Adresse nicht vorgesehen.";
            case 406 -> "Die Antwort liegt nicht in dem Format vor, das Ihre Anfrage verlangt (Kopfzeile Accept).";
            case 409 -> "Jemand anderes hat dasselbe gerade geändert. Bitte laden Sie den Stand neu.";
            case 413 -> "Die Anfrage ist größer, als sie sein darf.";
            case 415 -> "Das Format der Anfrage wird nicht unterstützt (Kopfzeile Content-Type).";
            case 429 -> "Bitte warten Sie einen Augenblick.";
            case 503 -> "Bitte versuchen Sie es in einigen Minuten noch einmal.";
            default ->
                status < 500
                        ? "Die Anfrage ist so nicht möglich."
                        : "Die Anfrage konnte nicht bearbeitet werden. Die Ursache steht im Protokoll.";
        };
    }
}
