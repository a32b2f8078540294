package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.calendar.WorkingCalendar;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts anew each time, so that the figures are never older than what they count. */
@Service
public class ReadStatistics {

    private final RecordedFacts facts;
    private final WorkingCalendar calendar;
    private final StatisticsReaders readers;

    ReadStatistics(RecordedFacts facts, WorkingCalendar calendar, StatisticsReaders readers) {
        this.facts = facts;
        this.calendar = calendar;
        this.readers = readers;
    }

    /** @throws StatisticsNotYours unless the reader is of a body, the office or the administration */
    @Transactional(readOnly = true)
    public Statistics of(DateRange range, Optional<Body> body, UserId reader) {
        readers.require(reader);
        List<DecidedCase> decided = facts.decidedCases(range);
        return new Statistics(
                range,
                body,
                Participation.of(facts.ballots(range, body)),
                Durations.of(decided, calendar),
                Escalations.of(decided));
    }
}
