package de.sachsen.mitnutzung.session;

import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.voting.Attendance;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class AttendanceOfSessions implements Attendance {

    private final Sessions sessions;

    AttendanceOfSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Set<SeatId> in(String session) {
        return sessions.get(new SessionId(session)).attending();
    }
}
