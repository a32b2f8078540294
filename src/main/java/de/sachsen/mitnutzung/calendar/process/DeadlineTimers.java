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

    public Date twice(String periodName) {
        return Date.from(deadlines.twice(periodName));
    }

    public Date nextWorkingDay() {
        return Date.from(deadlines.nextWorkingDay());
    }
}
