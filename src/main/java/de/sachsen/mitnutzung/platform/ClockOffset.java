package de.sachsen.mitnutzung.platform;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** By how much the application's time is ahead of the database's: nothing in operation, whatever a test needs. */
public final class ClockOffset {

    private final AtomicReference<Duration> offset;

    public ClockOffset(Duration initial) {
        this.offset = new AtomicReference<>(initial);
    }

    public Duration get() {
        return offset.get();
    }

    public void set(Duration newOffset) {
        offset.set(newOffset);
    }
}
