package de.sachsen.mitnutzung.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.util.MailConnectException;

/** Why a mail could not be sent. */
enum MailFailure {
    /** No connection, or it broke. */
    UNREACHABLE,
    /** The server does not accept user and password. */
    SIGN_IN,
    /** The server does not take the mail, or not for this address. */
    REFUSED,
    /** Anything else, for instance no TLS where it is required. */
    OTHER;

    static MailFailure of(Exception failed) {
        if (Stream.iterate((Throwable) failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException || cause instanceof MailConnectException)) {
            return UNREACHABLE;
        }
        if (failed instanceof AuthenticationFailedException) {
            return SIGN_IN;
        }
        return failed instanceof SendFailedException ? REFUSED : OTHER;
    }

    /** Whether the next mail would fail for the same reason. */
    boolean concernsTheServer() {
        return this == UNREACHABLE || this == SIGN_IN;
    }
}
