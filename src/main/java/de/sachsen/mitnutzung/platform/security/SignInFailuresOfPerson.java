package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.PersonalData;
import de.sachsen.mitnutzung.platform.Pseudonym;
import de.sachsen.mitnutzung.platform.StoredRows;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Failed sign-ins under a user id. Anybody can cause them for any id, so they do not make it a known one. */
@Component
class SignInFailuresOfPerson implements PersonalData {

    private static final String THEIRS =
            " from sign_in_failure where kind = 'USER' and subject = :user or kind = 'PAIR' and position(:pair in subject) = 1";

    private final JdbcClient jdbc;

    SignInFailuresOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Object> about(UserId user, Reader readBy, UserId reader) {
        return StoredRows.named(
                "signInFailures", theirs("select kind, subject, failures, last_failure, waits_until", user));
    }

    @Override
    public void forget(UserId user, Pseudonym pseudonym) {
        theirs("delete", user).update();
    }

    /** Counted in small letters; the address follows after a blank, which no user id holds. */
    private JdbcClient.StatementSpec theirs(String what, UserId user) {
        String counted = user.value().toLowerCase(Locale.ROOT);
        return jdbc.sql(what + THEIRS).param("user", counted).param("pair", counted + " ");
    }
}
