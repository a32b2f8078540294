package de.sachsen.mitnutzung.notification.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How the outbox fares, for administrators. */
@Component
class MailMetrics implements MeterBinder {

    private final JdbcMails mails;
    private final Clock clock;

    MailMetrics(JdbcMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mitnutzung.mail.waiting", () -> mails.inState("WAITING", "SENDING"))
                .description("Mails that are not sent yet")
                .register(registry);
        Gauge.builder("mitnutzung.mail.given.up", () -> mails.inState("GIVEN_UP"))
                .description("Mails that could not be sent and are not tried any more")
                .register(registry);
        Gauge.builder("mitnutzung.mail.oldest", this::ageOfOldest)
                .description("Age of the oldest mail that is not sent yet")
                .baseUnit("seconds")
                .register(registry);
    }

    private long ageOfOldest() {
        return mails.oldestInWork()
                .map(queued -> Duration.between(queued, clock.instant()).toSeconds())
                .orElse(0L);
    }
}
