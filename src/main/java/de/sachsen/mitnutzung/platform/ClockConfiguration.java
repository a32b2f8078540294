package de.sachsen.mitnutzung.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    ClockOffset clockOffset(@Value("${mitnutzung.clock.offset:PT0S}") Duration offset) {
        return new ClockOffset(offset);
    }

    @Bean
    Clock clock(JdbcClient jdbc, ClockOffset offset) {
        return new DatabaseClock(jdbc, offset);
    }
}
