package de.sachsen.mitnutzung.notification.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what waits in the outbox. Several nodes may do so at once: each mail is claimed in a transaction of its own before
 * it is sent, and settled in another after. What a node had claimed when it died is sent again after {@link
 * MailSettings#lostAfter}. If the server had taken it already, it gets it twice, with the same Message-ID, by which
 * servers and mail programs drop the second; SMTP knows no better.
 */
@Component
public class SendMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private final JdbcMails mails;
    private final ComposeMail compose;
    private final MailServer server;
    private final MailSettings settings;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendMails(
            JdbcMails mails,
            ComposeMail compose,
            MailServer server,
            MailSettings settings,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.compose = compose;
        this.server = server;
        this.settings = settings;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Until nothing is due, or the server takes nothing. */
    public void run() {
        while (server.exists()) {
            Optional<QueuedMail> mail = claim();
            if (mail.isEmpty() || !send(mail.get())) {
                return;
            }
        }
    }

    Optional<QueuedMail> claim() {
        Instant now = clock.instant();
        return transaction.execute(status -> mails.claim(now, now.minus(settings.lostAfter())));
    }

    /** @return whether it makes sense to go on with the next */
    private boolean send(QueuedMail mail) {
        try {
            server.deliver(compose.compose(mail, server.session(), clock.instant()));
        } catch (MessagingException | RuntimeException failed) {
            MailFailure failure = MailFailure.of(failed);
            // what servers answer repeats addresses
            LOG.warn(
                    "mail {} not sent, attempt {}: {} ({})",
                    mail.id(),
                    mail.attempts(),
                    failure,
                    failed.getClass().getSimpleName());
            transaction.executeWithoutResult(status -> settleFailed(mail, failure));
            return !failure.concernsTheServer();
        }
        transaction.executeWithoutResult(status -> mails.sent(mail, clock.instant()));
        return true;
    }

    private void settleFailed(QueuedMail mail, MailFailure failure) {
        Instant now = clock.instant();
        if (now.isBefore(mail.queuedAt().plus(settings.giveUpAfter()))) {
            mails.failed(mail, failure, now.plus(pauseAfter(mail.attempts())));
        } else if (mails.givenUp(mail, failure, now)) {
            events.publishEvent(new MailGivenUp(
                    mail.recipient(), mail.letter().thread(), mail.letter().subject()));
        }
    }

    /** Doubles with each attempt. */
    static Duration pauseAfter(int attempts) {
        return attempts > 8 ? LONGEST_PAUSE : FIRST_PAUSE.multipliedBy(1L << attempts - 1);
    }

    /** Like the engine's jobs, not in tests that move the clock themselves. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
    static class EveryFewSeconds {

        private final SendMails mails;

        EveryFewSeconds(SendMails mails) {
            this.mails = mails;
        }

        @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
        void run() {
            mails.run();
        }
    }
}
