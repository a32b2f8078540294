package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.UserId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Spares callers of the REST interfaces the slow password hash with every request. What was right stays right for five
 * minutes, unless the account changes: its revision counts password changes and wrong attempts. Only a keyed digest is
 * held, and its key dies with the application.
 */
@Component
class RememberedPasswords {

    private static final long LIFETIME_NANOS = Duration.ofMinutes(5).toNanos();
    private static final int MOST = 10_000;

    private final Map<UserId, Remembered> remembered = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final Accounts accounts;

    RememberedPasswords(Accounts accounts) {
        this.accounts = accounts;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    boolean confirms(UserId id, String password) {
        Remembered known = remembered.get(id);
        if (known == null) {
            return false;
        }
        boolean current = System.nanoTime() - known.since < LIFETIME_NANOS
                && accounts.revision(id)
                        .filter(revision -> revision == known.revision)
                        .isPresent();
        if (!current) {
            remembered.remove(id, known);
        }
        return current && MessageDigest.isEqual(known.digest, digest(id, password));
    }

    void remember(UserId id, String password) {
        if (remembered.size() >= MOST) {
            remembered.clear();
        }
        accounts.revision(id)
                .ifPresent(revision ->
                        remembered.put(id, new Remembered(digest(id, password), revision, System.nanoTime())));
    }

    private byte[] digest(UserId id, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            // no user id holds a line break, so nobody's id and password run into another's
            return mac.doFinal((id.value() + "\n" + password).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException noHmac) {
            throw new IllegalStateException(noHmac);
        }
    }

    private record Remembered(byte[] digest, int revision, long since) {}
}
