package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import java.util.List;
import java.util.Optional;

/** What the modules have recorded, in as many queries whatever the number of ballots and requirements. */
public interface RecordedFacts {

    /** Those that closed in these days and whose counts {@linkplain BallotSecrecy#showsCounts may be shown}, the earliest first. */
    List<CountedBallot> ballots(DateRange range, Optional<Body> body);

    /** Requirements whose first decision fell into these days, the earliest first. */
    List<DecidedCase> decidedCases(DateRange range);
}
