package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.voting.BallotId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How minutes are kept. */
public interface MinutesRecords {

    /** @throws UnknownMinutes when there are none of that number */
    Minutes get(MinutesId id);

    /**
     * As {@link #get}; nobody else writes to them until the transaction ends.
     *
     * @throws UnknownMinutes when there are none of that number
     */
    Minutes lock(MinutesId id);

    /** All that tell of the ballot, the first before its corrections. */
    List<Minutes> of(BallotId ballot);

    /** The newest first. */
    Page<Minutes> list(Set<Body> bodies, Page.Request page);

    /** @param draftedBy who asked for a correction; empty when the system drafted it */
    void add(Minutes minutes, Optional<PersonId> draftedBy);

    void saveRemarks(MinutesId id, String remarks, PersonId editor, Instant at);

    void add(MinutesId id, Signature signature, MinutesState state);
}
