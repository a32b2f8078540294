package de.sachsen.mitnutzung.platform.engine;

import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.exception.cmmn.CaseException;

/**
 * Tells what the caller asked wrongly from what went wrong here. Many of the engine's REST resources answer a question
 * for something that is not there, or not to be seen, with a server error and the engine's own words.
 */
final class EngineFailures {

    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    private EngineFailures() {}

    static RuntimeException asAnswer(RuntimeException failure, CommandKind kind) {
        if (kind == CommandKind.RUN_JOB) {
            // its resource makes a server error of every type but the engine's own
            return failure;
        }
        if (failure instanceof NullValueException
                || failure instanceof NotFoundException
                || failure instanceof CaseException) {
            return answer("Das gibt es hier nicht.", failure, 404);
        }
        if (failure instanceof NotValidException || failure instanceof BadUserRequestException) {
            return answer("Die Anfrage ist so nicht möglich.", failure, 400);
        }
        if (kind == CommandKind.SAVE_USER && "Password does not match policy".equals(failure.getMessage())) {
            return answer("Das Passwort erfüllt die Regeln für Passwörter nicht.", failure, 400);
        }
        boolean looksOnly = kind == CommandKind.READ || kind == CommandKind.SHOW_TASK_FORM;
        if (looksOnly && failure instanceof AuthorizationException) {
            return answer("Dafür fehlt Ihnen die Berechtigung.", failure, 403);
        }
        if (looksOnly && isQuestionThatNoDatabaseUnderstands(failure)) {
            return answer("Die Suche ist so nicht möglich.", failure, 400);
        }
        if (looksOnly && isMissedByTheEngineItself(failure)) {
            return answer("Das gibt es hier nicht.", failure, 404);
        }
        if (failure instanceof NullPointerException
                || failure instanceof IllegalArgumentException
                || failure instanceof ClassCastException) {
            // from a resource itself these say that the request lacks something; from here on they are our failure
            return new ProcessEngineException("command failed", failure);
        }
        return failure;
    }

    /** Combined criteria of which the engine makes wrong SQL, or values that no column can hold. */
    private static boolean isQuestionThatNoDatabaseUnderstands(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("42");
            }
        }
        return false;
    }

    /** The engine looks something up, does not find it, and goes on as if it had. */
    private static boolean isMissedByTheEngineItself(RuntimeException failure) {
        return failure instanceof NullPointerException
                && failure.getStackTrace().length > 0
                && failure.getStackTrace()[0].getClassName().startsWith(ENGINE);
    }

    private static WebApplicationException answer(String sentence, RuntimeException failure, int status) {
        return new WebApplicationException(sentence, failure, status);
    }
}
