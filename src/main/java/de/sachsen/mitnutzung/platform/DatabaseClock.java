package de.sachsen.mitnutzung.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the time by the database, which all nodes share, and at the moment of asking: not at the start of the
 * transaction, so that a vote that waited for a lock is judged by when it got it.
 */
public final class DatabaseClock extends Clock {

    /** Days, deadlines and service hours are those of Saxony. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final JdbcClient jdbc;
    private final ClockOffset offset;
    private final ZoneId zone;

    public DatabaseClock(JdbcClient jdbc, ClockOffset offset) {
        this(jdbc, offset, BERLIN);
    }

    private DatabaseClock(JdbcClient jdbc, ClockOffset offset, ZoneId zone) {
        this.jdbc = jdbc;
        this.offset = offset;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DatabaseClock(jdbc, offset, other);
    }
}
