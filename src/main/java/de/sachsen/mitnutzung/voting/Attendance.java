package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.SeatId;
import java.util.Set;

/** Which seats are present in a session, as the office records it. */
public interface Attendance {

    /** @param session for instance {@code SIT-2026-0001} */
    Set<SeatId> in(String session);
}
