package de.sachsen.mitnutzung.statistics;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.RollSeat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who took part in a ballot whose counts may be shown.
 *
 * @param excluded those whose exclusion was confirmed
 * @param votedAs the seats that voted, and by whom
 */
public record CountedBallot(
        BallotId id,
        Body body,
        Outcome outcome,
        Instant closedAt,
        List<RollSeat> roll,
        Set<PersonId> excluded,
        Map<SeatId, Capacity> votedAs) {

    /** The roll without the seats whose people are all excluded: nobody can blame those for their absence. */
    List<RollSeat> eligible() {
        return Ballot.eligible(roll, excluded);
    }
}
