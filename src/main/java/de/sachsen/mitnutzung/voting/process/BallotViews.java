package de.sachsen.mitnutzung.voting.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.Exclusion;
import de.sachsen.mitnutzung.voting.RollSeat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the vote form shows of ballot and seat, as German text. */
@Component
class BallotViews {

    private final ObjectMapper json;
    private final People people;

    BallotViews(ObjectMapper json, People people) {
        this.json = json;
        this.people = people;
    }

    JsonText of(Ballot ballot) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", ballot.id().value());
        view.put("body", ballot.body().german());
        view.put("motion", ballot.motion());
        view.put("mode", ballot.mode().german());
        view.put("round", ballot.round() + ". Runde");
        view.put(
                "notice",
                ballot.isRepeated()
                        ? "Diese Runde ist ohne Rücksicht auf die Zahl der Teilnehmenden beschlussfähig, sobald jede Bank vertreten ist."
                        : null);
        view.put("deadline", GermanDates.until(ballot.requireOpening().deadline()));
        view.put("opened", GermanDates.moment(ballot.requireOpening().openedAt()));
        view.put("ruleSet", ballot.rules().describe());
        view.put("referralPossible", ballot.isReferralPossible() ? "ja" : null);
        view.put("quorum", ballot.rules().describeQuorum(ballot.isRepeated()));
        return write(view);
    }

    JsonText of(Ballot ballot, Exclusion exclusion, RollSeat asked) {
        RollSeat seat = ballot.seat(exclusion.seat());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("person", people.nameOf(exclusion.person()));
        view.put("seat", seat.label());
        view.put("capacity", exclusion.capacity().german());
        view.put(
                "raisedBy",
                exclusion.isDeclaration()
                        ? "Selbstanzeige"
                        : "Antrag von " + ballot.seat(exclusion.raisedBySeat()).label());
        view.put("reason", exclusion.reason());
        view.put("until", GermanDates.until(exclusion.answersUntil()));
        view.put("silence", exclusion.isDeclaration() ? "gilt als bestätigt" : "gilt als abgelehnt");
        view.put("ownSeat", asked.label());
        return write(view);
    }

    /** @param ballot whose exclusions may concern the seat */
    JsonText of(Ballot ballot, RollSeat seat) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("hint", hint(ballot, seat));
        view.put("seat", seat.label());
        view.put("bench", seat.bench().german());
        view.put("member", seat.member().map(people::nameOf).orElse("nicht besetzt"));
        view.put("deputy", seat.deputy().map(people::nameOf).orElse("nicht besetzt"));
        return write(view);
    }

    private static String hint(Ballot ballot, RollSeat seat) {
        List<String> hints = new ArrayList<>();
        for (Capacity capacity : Capacity.values()) {
            seat.holder(capacity).ifPresent(person -> {
                if (ballot.isExcluded(person)) {
                    hints.add(capacity.german() + ": wegen Befangenheit ausgeschlossen.");
                } else if (ballot.isSuspended(person)) {
                    hints.add(capacity.german() + ": Über den Ausschluss wegen Befangenheit wird entschieden.");
                }
            });
        }
        return hints.isEmpty() ? null : String.join(" ", hints);
    }

    private JsonText write(Map<String, Object> view) {
        try {
            return new JsonText(json.writeValueAsString(view));
        } catch (JsonProcessingException onlyTextInside) {
            throw new IllegalStateException(onlyTextInside);
        }
    }
}
