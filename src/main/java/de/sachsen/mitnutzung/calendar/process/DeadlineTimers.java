package de.sachsen.mitnutzung.calendar.process;

import de.sachsen.mitnutzung.calendar.Deadlines;
import de.sachsen.mitnutzung.platform.process.ProcessBean;
import java.util.Date;

/** The deadlines in the type that the engine's timers take: {@code ${deadlines.of('check')}}. */
@ProcessBean("deadlines")
public class DeadlineTimers {

    private final Deadlines deadlines;

    DeadlineTimers(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    public Date of(String periodName) {
        return Date.from(deadlines.of(periodName));
    }

    /** What a task shows as its due date: the last second in time, so that people read the last day and not the next. */
    public Date dueBy(String periodName) {
        return lastMomentBefore(of(periodName));
    }

    public Date lastMomentBefore(Date deadline) {
        return Date.from(deadline.toInstant().minusSeconds(1));
    }

    public Date twice(String periodName) {
        return Date.from(deadlines.twice(periodName));
    }

    public Date nextWorkingDay() {
        return Date.from(deadlines.nextWorkingDay());
    }
}
