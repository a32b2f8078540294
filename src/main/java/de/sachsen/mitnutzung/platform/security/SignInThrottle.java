package de.sachsen.mitnutzung.platform.security;

import de.sachsen.mitnutzung.platform.OwnPassword;
import de.sachsen.mitnutzung.platform.TooManyGuesses;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes those wait who guess passwords. Failures are counted in the database, so the waits hold for all nodes and across
 * restarts. While somebody waits, attempts are refused unread and do not count, so nobody can prolong another's wait
 * without end.
 */
@Component
class SignInThrottle implements OwnPassword {

    /** Stands for the address where somebody who is signed in confirms their own password. */
    private static final String SIGNED_IN = "signed in";

    /** After so long without a failure, counting begins anew. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignInThrottle(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // what was counted stays, whatever becomes of the request
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether the attempt has to be refused without a look at the password. */
    boolean mustWait(String user, String address) {
        OffsetDateTime now = now();
        return subjects(user, address).entrySet().stream()
                .anyMatch(entry -> jdbc.sql("select count(*) from sign_in_failure"
                                        + " where kind = ? and subject = ? and waits_until > ?")
                                .params(entry.getKey().name(), entry.getValue(), now)
                                .query(Integer.class)
                                .single()
                        > 0);
    }

    void failed(String user, String address) {
        OffsetDateTime now = now();
        jdbc.sql("delete from sign_in_failure where last_failure < ?")
                .param(now.minus(FORGOTTEN_AFTER))
                .update();
        subjects(user, address).forEach((kind, subject) -> count(kind, subject, now));
    }

    /** The address goes on counting: one right password does not excuse the guesses at all others. */
    private void succeeded(String user, String address) {
        jdbc.sql("delete from sign_in_failure where kind = ? and subject = ?")
                .params(Kind.PAIR.name(), pair(user, address))
                .update();
    }

    @Override
    public boolean isConfirmed(UserId person, BooleanSupplier check) {
        if (mustWait(person.value(), SIGNED_IN)) {
            throw new TooManyGuesses();
        }
        return counted(person.value(), SIGNED_IN, check);
    }

    /** Checks a password and counts whether it was right. */
    boolean counted(String user, String address, BooleanSupplier check) {
        boolean right = check.getAsBoolean();
        if (right) {
            succeeded(user, address);
        } else {
            failed(user, address);
        }
        return right;
    }

    private void count(Kind kind, String subject, OffsetDateTime now) {
        try {
            transaction.executeWithoutResult(status -> add(kind, subject, now));
        } catch (DuplicateKeyException countedByAnotherAtOnce) {
            transaction.executeWithoutResult(status -> add(kind, subject, now));
        }
    }

    private void add(Kind kind, String subject, OffsetDateTime now) {
        int failures = jdbc.sql("select failures from sign_in_failure where kind = ? and subject = ? for update")
                        .params(kind.name(), subject)
                        .query(Integer.class)
                        .optional()
                        .orElse(0)
                + 1;
        OffsetDateTime until = now.plus(kind.waitAfter(failures));
        if (failures == 1) {
            jdbc.sql("insert into sign_in_failure (failures, last_failure, waits_until, kind, subject)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(failures, now, until, kind.name(), subject)
                    .update();
        } else {
            jdbc.sql("update sign_in_failure set failures = ?, last_failure = ?, waits_until = ?"
                            + " where kind = ? and subject = ?")
                    .params(failures, now, until, kind.name(), subject)
                    .update();
        }
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }

    private static Map<Kind, String> subjects(String user, String address) {
        Map<Kind, String> subjects = new EnumMap<>(Kind.class);
        subjects.put(Kind.PAIR, pair(user, address));
        subjects.put(Kind.USER, user.toLowerCase(Locale.ROOT));
        if (!address.equals(SIGNED_IN)) {
            subjects.put(Kind.ADDRESS, address);
        }
        return subjects;
    }

    private static String pair(String user, String address) {
        return user.toLowerCase(Locale.ROOT) + " " + address;
    }

    /** What is counted: failures that cost nothing, and the longest wait. */
    enum Kind {
        PAIR(3, Duration.ofMinutes(15)),
        /** From many addresses at once; short, or anybody could lock out an administrator. */
        USER(20, Duration.ofSeconds(10)),
        /** Many users; more failures are free, since a whole administration may share an address. */
        ADDRESS(50, Duration.ofMinutes(15));

        private final int free;
        private final Duration longest;

        Kind(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        /** One second after the first failure that is not free, then twice as long with each. */
        Duration waitAfter(int failures) {
            if (failures <= free) {
                return Duration.ZERO;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(failures - free - 1, 20));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }
}
