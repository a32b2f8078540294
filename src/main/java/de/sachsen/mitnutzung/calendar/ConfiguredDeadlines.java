package de.sachsen.mitnutzung.calendar;

import static de.sachsen.mitnutzung.platform.DatabaseClock.BERLIN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
class ConfiguredDeadlines implements Deadlines {

    private final Periods periods;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ConfiguredDeadlines(Periods periods, WorkingCalendar calendar, Clock clock) {
        this.periods = periods;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Instant after(Period period, Instant start) {
        if (period instanceof WorkingDayPeriod workingDays) {
            return startOf(lastDay(workingDays, start).plusDays(1));
        }
        return start.plus(((ElapsedPeriod) period).duration());
    }

    @Override
    public Instant of(String periodName) {
        return after(periods.named(periodName), clock.instant());
    }

    @Override
    public Instant twice(String periodName) {
        return after(periods.named(periodName).twice(), clock.instant());
    }

    @Override
    public Instant nextWorkingDay() {
        Instant now = clock.instant();
        if (periods.secondBallotOpening() instanceof WorkingDayPeriod workingDays) {
            return startOf(lastDay(workingDays, now));
        }
        return after(periods.secondBallotOpening(), now);
    }

    @Override
    public Instant endOfToday() {
        return startOf(LocalDate.ofInstant(clock.instant(), BERLIN).plusDays(1));
    }

    private LocalDate lastDay(WorkingDayPeriod period, Instant start) {
        return calendar.plus(LocalDate.ofInstant(start, BERLIN), period.days());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BERLIN).toInstant();
    }
}
