package de.sachsen.mitnutzung.platform;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Deletes what {@link Retention} lets go. Several nodes may do so at once: there is nothing to delete twice. */
@Component
public class ExpiryRun {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryRun.class);

    private final ObjectProvider<PersonalData> parts;
    private final TransactionOperations transaction;
    private final Clock clock;

    ExpiryRun(ObjectProvider<PersonalData> parts, TransactionOperations transaction, Clock clock) {
        this.parts = parts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each part by itself, so that one which fails does not keep the others' data. */
    public void run() {
        Instant now = clock.instant();
        parts.orderedStream().forEach(part -> {
            try {
                transaction.executeWithoutResult(status -> part.expire(now));
            } catch (RuntimeException failed) {
                LOG.error(
                        "{} could not delete what it has kept long enough",
                        part.getClass().getSimpleName(),
                        failed);
            }
        });
    }

    /** Like the engine's jobs, not in tests that move the clock themselves. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
    static class EveryFewHours {

        private final ExpiryRun expiry;

        EveryFewHours(ExpiryRun expiry) {
            this.expiry = expiry;
        }

        @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
        void run() {
            expiry.run();
        }
    }
}
