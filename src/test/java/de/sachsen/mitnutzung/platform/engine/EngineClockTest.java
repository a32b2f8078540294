package de.sachsen.mitnutzung.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineClockTest {

    private EngineClock followed;

    @AfterEach
    void resetClock() {
        followed.stop();
        ClockUtil.reset();
    }

    @Test
    void timers_go_by_the_databases_clock_on_a_machine_whose_own_is_wrong() {
        Duration wrong = Duration.ofMinutes(5);
        followed = new EngineClock(Clock.offset(Clock.systemUTC(), wrong.negated()), true);
        followed.start();
        assertThat(Duration.between(ClockUtil.getCurrentTime().toInstant(), Instant.now()))
                .isBetween(wrong.minusSeconds(2), wrong.plusSeconds(2));
    }
}
