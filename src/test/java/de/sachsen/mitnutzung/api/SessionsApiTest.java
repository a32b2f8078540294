package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.scenario.Scenario;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sessions over HTTP: from planning to closing, asked rightly, wrongly and by those whom they are not for. */
@Served
class SessionsApiTest {

    @Autowired
    Cases cases;

    @Autowired
    Scenario scenario;

    @Autowired
    Clock clock;

    @AfterEach
    void forget() {
        scenario.forgetRunningCases();
        scenario.resetClock();
    }

    @Test
    void the_office_plans_invites_and_holds_a_session() {
        String number = cases.submitted();
        String session = planned();
        Caller office = cases.as("office");
        office.post(session + "/agenda", Map.of("title", "Begrüßung")).is(200);
        office.post(session + "/agenda", Map.of("requirement", number)).is(200);
        JsonNode ordered = put(session + "/agenda", Map.of("order", List.of(2, 1)), 200);
        assertThat(ordered.at("/agenda/0/requirement").asText()).isEqualTo(number);
        assertThat(office.post(session + "/invitation").is(200).text("state")).isEqualTo("INVITED");
        JsonNode moved = put(session, venue(21), 200);
        assertThat(moved.path("sequence").asInt()).isEqualTo(1);
        cases.assessed(number);
        assertThat(cases.status(number)).isEqualTo("ON_AGENDA");

        office.post(session + "/opening").isProblem(409);
        scenario.timePasses(Duration.ofDays(21).plusMinutes(1));
        office.post(session + "/opening").is(200);
        for (String seat : List.of("WG-STATE-1", "WG-STATE-2", "WG-MUNICIPAL-1", "WG-MUNICIPAL-2", "WG-MUNICIPAL-3")) {
            put(session + "/attendance/" + seat, Map.of("capacity", "MEMBER", "present", true), 200);
        }
        office.post(session + "/agenda/1/ballot").isProblem(409);
        office.post(session + "/agenda/2/ballot").is(200);
        scenario.settle();
        for (String member : List.of("state1", "state2", "municipal1", "municipal2")) {
            cases.votes(member, number, "YES").is(204);
        }
        assertThat(cases.votes("state3", number, "YES").status()).isEqualTo(409);
        office.post(session + "/agenda/2/ballot/closing").isProblem(409);
        office.post(session + "/closing").isProblem(409);
        office.post(session + "/agenda/2/ballot/closing", Map.of("orderedByChair", true))
                .is(200);
        scenario.settle();
        assertThat(cases.ballot("office", number).path("outcome").asText()).isEqualTo("ADOPTED");
        assertThat(cases.ballot("office", number).path("mode").asText()).isEqualTo("SESSION");
        office.post(session + "/agenda/1/discussion").is(200);
        JsonNode closed = office.post(session + "/closing").is(200).json();
        assertThat(closed.path("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("agenda").findValuesAsText("state")).containsExactly("DECIDED", "DISCUSSED");
        for (String reader : List.of("state1", "municipal3deputy", "admin")) {
            cases.as(reader).get(session).is(200);
        }
    }

    @Test
    void only_the_office_acts_and_only_body_office_and_administrators_read() {
        String session = planned();
        for (String sender : List.of("state1", "admin", "requester1", "council1", "manager")) {
            Caller caller = cases.as(sender);
            caller.post("/api/v1/sessions", plan(20)).isProblem(403);
            caller.post(session + "/agenda", Map.of("title", "Meins")).isProblem(403);
            caller.post(session + "/invitation").isProblem(403);
            caller.post(session + "/opening").isProblem(403);
            caller.post(session + "/cancellation", Map.of("reason", "Keine Lust"))
                    .isProblem(403);
            caller.post(session + "/agenda/1/ballot").isProblem(403);
        }
        for (String stranger : List.of("requester1", "council1", "manager")) {
            cases.as(stranger).get(session).isProblem(403);
        }
        assertThat(cases.as("office").get(session).is(200).json().path("agenda"))
                .isEmpty();
    }

    @Test
    void what_is_sent_wrongly_is_refused_and_changes_nothing() {
        String session = planned();
        Caller office = cases.as("office");
        Map<String, Object> past = plan(20);
        past.put("startsAt", "2020-01-01T10:00:00+01:00");
        office.post("/api/v1/sessions", past).isProblem(400);
        Map<String, Object> noMoment = plan(20);
        noMoment.put("startsAt", "morgen früh");
        office.post("/api/v1/sessions", noMoment).isProblem(400);
        Map<String, Object> script = plan(20);
        script.put("link", "javascript:alert(1)");
        office.post("/api/v1/sessions", script).isProblem(400);
        Map<String, Object> unknown = plan(20);
        unknown.put("state", "CLOSED");
        office.post("/api/v1/sessions", unknown).isProblem(400);

        office.post(session + "/invitation").isProblem(409);
        office.post(session + "/agenda", Map.of("requirement", "ANF-1999-0001")).isProblem(404);
        office.post(session + "/agenda", Map.of()).isProblem(400);
        office.post(session + "/agenda", Map.of("title", "Thema")).is(200);
        put(session + "/agenda", Map.of("order", List.of(1, 1)), 400);
        put(session + "/agenda", Map.of("order", "1"), 400);
        put(session + "/attendance/WG-STATE-1", Map.of("capacity", "MEMBER", "present", true), 409);
        office.get("/api/v1/sessions/SIT-1999-0001").isProblem(404);
        office.get("/api/v1/sessions/nirgends").isProblem(404);
        assertThat(office.get(session).is(200).text("state")).isEqualTo("PLANNED");
    }

    private String planned() {
        return cases.as("office").post("/api/v1/sessions", plan(20)).is(201).location();
    }

    private Map<String, Object> plan(int days) {
        Map<String, Object> plan = venue(days);
        plan.put("body", "WORKING_GROUP");
        return plan;
    }

    private Map<String, Object> venue(int days) {
        OffsetDateTime begin = clock.instant()
                .plus(Duration.ofDays(days))
                .truncatedTo(ChronoUnit.SECONDS)
                .atOffset(ZoneOffset.UTC);
        return new HashMap<>(Map.of(
                "startsAt",
                begin.toString(),
                "endsAt",
                begin.plusHours(2).toString(),
                "place",
                "Dresden, Archivstraße 1",
                "link",
                "https://konferenz.example/ag"));
    }

    private JsonNode put(String address, Map<String, Object> body, int status) {
        return cases.as("office").put(address, body).is(status).json();
    }
}
