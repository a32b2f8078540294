package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import java.util.Optional;
import java.util.function.Consumer;

/** What the bodies resolved in ballots whose counts {@linkplain BallotSecrecy#showsCounts may be shown}. */
public interface Resolutions {

    /** What to look for; every empty part matches all. */
    record Search(DateRange range, Optional<Body> body, Optional<RequirementId> requirement) {}

    /** The newest first. */
    Page<Resolution> list(Search search, Page.Request page);

    /** All of them, the oldest first, handed over one by one so that never all are held at once. */
    void each(Search search, Consumer<Resolution> taker);
}
