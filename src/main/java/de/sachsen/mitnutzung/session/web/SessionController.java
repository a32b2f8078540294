package de.sachsen.mitnutzung.session.web;

import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.session.HoldSession;
import de.sachsen.mitnutzung.session.PlanSession;
import de.sachsen.mitnutzung.session.ReadSessions;
import de.sachsen.mitnutzung.session.Session;
import de.sachsen.mitnutzung.session.SessionId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sitzungen")
class SessionController {

    private final ReadSessions readSessions;
    private final PlanSession planSession;
    private final HoldSession holdSession;

    SessionController(ReadSessions readSessions, PlanSession planSession, HoldSession holdSession) {
        this.readSessions = readSessions;
        this.planSession = planSession;
        this.holdSession = holdSession;
    }

    @GetMapping
    @Operation(
            summary =
                    "Sitzungen der eigenen Gremien, die spätesten zuerst; Geschäftsstelle und Administration sehen alle")
    Page<SessionDocument> list(
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "20") int size,
            Principal reader) {
        return readSessions.list(user(reader), new Page.Request(page, size)).map(SessionDocument::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Eine Sitzung mit Tagesordnung und Anwesenheit")
    SessionDocument one(@PathVariable("id") String id, Principal reader) {
        return SessionDocument.of(readSessions.get(new SessionId(id), user(reader)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Sitzung planen: body, startsAt, endsAt, place, link")
    @ApiResponse(responseCode = "201", description = "Geplant; Location nennt die Adresse")
    ResponseEntity<SessionDocument> plan(@RequestBody Map<String, Object> fields, Principal officer) {
        PostedSession posted = PostedSession.of(fields, "body", "startsAt", "endsAt", "place", "link");
        Session planned = planSession.plan(posted.body(), posted.venue(), user(officer));
        return ResponseEntity.created(URI.create("/api/v1/sessions/" + planned.id()))
                .body(SessionDocument.of(planned));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Zeit und Ort ändern; Eingeladene erfahren es sofort")
    SessionDocument change(@PathVariable("id") String id, @RequestBody Map<String, Object> fields, Principal officer) {
        PostedSession posted = PostedSession.of(fields, "startsAt", "endsAt", "place", "link", "shortNotice");
        return SessionDocument.of(
                planSession.change(new SessionId(id), posted.venue(), posted.urgency(), user(officer)));
    }

    @PostMapping("/{id}/invitation")
    @Operation(summary = "Einladen, oder den Eingeladenen mitteilen, was sich geändert hat")
    SessionDocument invite(
            @PathVariable("id") String id,
            @RequestBody(required = false) Map<String, Object> fields,
            Principal officer) {
        PostedSession posted = PostedSession.of(fields, "shortNotice");
        return SessionDocument.of(planSession.invite(new SessionId(id), posted.urgency(), user(officer)));
    }

    @PostMapping(path = "/{id}/cancellation", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Absagen; was auf der Tagesordnung stand, geht in die nächste Sitzung")
    SessionDocument cancel(@PathVariable("id") String id, @RequestBody Map<String, Object> fields, Principal officer) {
        PostedSession posted = PostedSession.of(fields, "reason");
        return SessionDocument.of(planSession.cancel(new SessionId(id), posted.reason(), user(officer)));
    }

    @PostMapping(path = "/{id}/agenda", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Eine Anforderung (requirement) oder ein Thema (title) auf die Tagesordnung setzen")
    SessionDocument add(@PathVariable("id") String id, @RequestBody Map<String, Object> fields, Principal officer) {
        PostedSession posted = PostedSession.of(fields, "requirement", "title");
        SessionId session = new SessionId(id);
        return SessionDocument.of(
                posted.requirement().isPresent()
                        ? planSession.addRequirement(
                                session, posted.requirement().get(), user(officer))
                        : planSession.addTopic(session, posted.title(), user(officer)));
    }

    @PutMapping(path = "/{id}/agenda", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Die Tagesordnung ordnen: order nennt jede Nummer einmal")
    SessionDocument order(@PathVariable("id") String id, @RequestBody Map<String, Object> fields, Principal officer) {
        PostedSession posted = PostedSession.of(fields, "order");
        return SessionDocument.of(planSession.order(new SessionId(id), posted.order(), user(officer)));
    }

    @DeleteMapping("/{id}/agenda/{number}")
    @Operation(summary = "Einen Punkt von der Tagesordnung nehmen")
    SessionDocument remove(@PathVariable("id") String id, @PathVariable("number") int number, Principal officer) {
        return SessionDocument.of(planSession.remove(new SessionId(id), number, user(officer)));
    }

    @PostMapping("/{id}/opening")
    @Operation(summary = "Sitzung eröffnen; wer eröffnet, führt die Niederschrift")
    SessionDocument open(@PathVariable("id") String id, Principal officer) {
        return SessionDocument.of(holdSession.open(new SessionId(id), user(officer)));
    }

    @PutMapping(path = "/{id}/attendance/{seat}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Vermerken, wer für einen Sitz anwesend ist (capacity, present)")
    SessionDocument attend(
            @PathVariable("id") String id,
            @PathVariable("seat") String seat,
            @RequestBody Map<String, Object> fields,
            Principal officer) {
        PostedSession posted = PostedSession.of(fields, "capacity", "present");
        SessionId session = new SessionId(id);
        return SessionDocument.of(
                posted.present()
                        ? holdSession.arrive(session, seat(seat), posted.capacity(), user(officer))
                        : holdSession.depart(session, seat(seat), user(officer)));
    }

    @PostMapping("/{id}/agenda/{number}/ballot")
    @Operation(summary = "Die Abstimmung über einen Punkt eröffnen")
    SessionDocument call(@PathVariable("id") String id, @PathVariable("number") int number, Principal officer) {
        return SessionDocument.of(holdSession.call(new SessionId(id), number, user(officer)));
    }

    @PostMapping("/{id}/agenda/{number}/ballot/closing")
    @Operation(
            summary = "Die Abstimmung schließen, wenn alle Anwesenden abgestimmt haben oder der Vorsitz es anordnet"
                    + " (orderedByChair)")
    SessionDocument closeBallot(
            @PathVariable("id") String id,
            @PathVariable("number") int number,
            @RequestBody(required = false) Map<String, Object> fields,
            Principal officer) {
        PostedSession posted = PostedSession.of(fields, "orderedByChair");
        return SessionDocument.of(
                holdSession.closeBallot(new SessionId(id), number, posted.orderedByChair(), user(officer)));
    }

    @PostMapping("/{id}/agenda/{number}/discussion")
    @Operation(summary = "Ein Thema ohne Abstimmung als behandelt vermerken")
    SessionDocument discussed(@PathVariable("id") String id, @PathVariable("number") int number, Principal officer) {
        return SessionDocument.of(holdSession.discussed(new SessionId(id), number, user(officer)));
    }

    @PostMapping(path = "/{id}/agenda/{number}/deferral", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Eine Anforderung zurückstellen (reason, resubmissionDate)")
    SessionDocument defer(
            @PathVariable("id") String id,
            @PathVariable("number") int number,
            @RequestBody Map<String, Object> fields,
            Principal officer) {
        PostedSession posted = PostedSession.of(fields, "reason", "resubmissionDate");
        return SessionDocument.of(
                holdSession.defer(new SessionId(id), number, posted.reason(), posted.until(), user(officer)));
    }

    @PostMapping("/{id}/closing")
    @Operation(summary = "Sitzung schließen; was nicht behandelt wurde, geht in die nächste")
    SessionDocument close(@PathVariable("id") String id, Principal officer) {
        return SessionDocument.of(holdSession.close(new SessionId(id), user(officer)));
    }

    private static SeatId seat(String id) {
        try {
            return new SeatId(id);
        } catch (IllegalArgumentException noSeat) {
            throw new InvalidField("seat", "Diesen Sitz gibt es nicht.");
        }
    }

    private static UserId user(Principal principal) {
        return new UserId(principal.getName());
    }
}
