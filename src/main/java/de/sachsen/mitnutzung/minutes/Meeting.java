package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.Seat;
import de.sachsen.mitnutzung.voting.BallotId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A session that is over, as far as its minutes tell of it.
 *
 * @param session its number
 * @param agenda all items in their order
 * @param chair who led it
 * @param secretary who was named to keep its minutes; only they sign as such
 */
public record Meeting(
        String session,
        Body body,
        String place,
        Instant start,
        Instant end,
        List<AgendaItem> agenda,
        List<Attendance> attendance,
        PersonId chair,
        PersonId secretary) {

    /** @param ballot that was held on it, if one was */
    public record AgendaItem(String title, Optional<BallotId> ballot) {}

    public record Attendance(Seat seat, PersonId person, Capacity capacity) {}

    List<BallotId> ballots() {
        return agenda.stream().flatMap(item -> item.ballot().stream()).toList();
    }
}
