package de.sachsen.mitnutzung.platform.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's timers go by the application's clock, which is the database's: a node whose own clock is wrong
 * would otherwise close a ballot early or late. The engine's clock is one for the whole JVM, so it is set only when the
 * two have drifted apart.
 */
@Component
class EngineClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EngineClock.class);

    private static final Duration EVERY = Duration.ofSeconds(20);
    private static final long TOLERATED_MILLIS = 200;

    private final Clock clock;
    private final boolean timersRun;
    private long offset;
    private ScheduledExecutorService schedule;

    EngineClock(Clock clock, @Value("${camunda.bpm.job-execution.enabled:true}") boolean timersRun) {
        this.clock = clock;
        this.timersRun = timersRun;
    }

    /** Before the engine's own background work begins. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        if (timersRun) {
            follow();
            schedule = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "engine-clock");
                thread.setDaemon(true);
                return thread;
            });
            schedule.scheduleWithFixedDelay(
                    this::followAgain, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void followAgain() {
        try {
            follow();
        } catch (RuntimeException unreachable) {
            // the next time will tell
            LOG.warn(
                    "the database did not tell the time: {}",
                    unreachable.getClass().getSimpleName());
        }
    }

    private void follow() {
        long ahead = Duration.between(Instant.now(), clock.instant()).toMillis();
        if (Math.abs(ahead - offset) > TOLERATED_MILLIS) {
            LOG.info("the engine's clock is set {} ms from this machine's", ahead);
            offset = ahead;
            ClockUtil.offset(ahead);
        }
    }

    @Override
    public void stop() {
        schedule.shutdownNow();
        schedule = null;
    }

    @Override
    public boolean isRunning() {
        return schedule != null;
    }
}
