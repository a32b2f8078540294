package de.sachsen.mitnutzung.session.web;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.session.ItemState;
import de.sachsen.mitnutzung.session.Session;
import de.sachsen.mitnutzung.session.SessionState;
import de.sachsen.mitnutzung.voting.BallotId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A session as JSON. Seats are named, people are not. */
@Schema(name = "Session")
record SessionDocument(
        String id,
        Body body,
        SessionState state,
        Instant startsAt,
        Instant endsAt,
        String place,
        String link,

        @Schema(description = "steigt mit jeder Änderung, die den Eingeladenen mitgeteilt wird")
        int sequence,

        Instant invitedAt,
        String shortNotice,
        Instant openedAt,
        Instant closedAt,
        String cancelledBecause,
        List<Item> agenda,
        List<Attendance> attendance) {

    @Schema(name = "AgendaItem")
    record Item(
            int number,
            int position,

            @Schema(description = "Nummer der Anforderung; ohne bei einem Thema ohne Abstimmung")
            String requirement,

            String title,
            ItemState state,
            String ballot,
            String note) {}

    @Schema(name = "SessionAttendance")
    record Attendance(String seat, Capacity capacity, Instant arrivedAt, Instant leftAt) {}

    static SessionDocument of(Session session) {
        return new SessionDocument(
                session.id().value(),
                session.body(),
                session.state(),
                session.venue().startsAt(),
                session.venue().endsAt(),
                session.venue().place().orElse(null),
                session.venue().link().orElse(null),
                session.sequence(),
                session.invitedAt().orElse(null),
                session.shortNotice().orElse(null),
                session.openedAt().orElse(null),
                session.closedAt().orElse(null),
                session.cancelledBecause().orElse(null),
                session.agenda().stream()
                        .map(item -> new Item(
                                item.number(),
                                item.position(),
                                item.requirement().orElse(null),
                                item.title(),
                                item.state(),
                                item.ballot().map(BallotId::value).orElse(null),
                                item.note().orElse(null)))
                        .toList(),
                session.presences().stream()
                        .map(presence -> new Attendance(
                                presence.seat().value(),
                                presence.capacity(),
                                presence.arrivedAt(),
                                presence.leftAt().orElse(null)))
                        .toList());
    }
}
