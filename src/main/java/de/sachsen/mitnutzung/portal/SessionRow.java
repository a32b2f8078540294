package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.session.AgendaItem;
import de.sachsen.mitnutzung.session.Session;
import de.sachsen.mitnutzung.session.SessionState;
import de.sachsen.mitnutzung.voting.BallotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A session as the portal shows it, in German.
 *
 * @param tone of the state's chip
 * @param facts what else is known of it
 * @param link to the video conference; {@code null} when there is none
 * @param attending seats that somebody attended for, and as what
 */
record SessionRow(
        String id,
        String title,
        String when,
        String state,
        String tone,
        List<CaseView.Fact> facts,
        String link,
        List<Item> agenda,
        List<CaseView.Fact> attending) {

    /** @param requirement and {@code ballot} are {@code null} when there is none */
    record Item(int position, String title, String requirement, String state, String ballot, String note) {}

    /** @param labels of the body's seats by id */
    static SessionRow of(Session session, Map<String, String> labels) {
        return new SessionRow(
                session.id().value(),
                "Sitzung: " + session.body().german(),
                Dates.moment(session.venue().startsAt()) + " bis "
                        + Dates.moment(session.venue().endsAt()),
                session.state().german(),
                tone(session.state()),
                facts(session),
                session.venue().link().orElse(null),
                session.agenda().stream().map(SessionRow::item).toList(),
                attending(session, labels));
    }

    private static List<CaseView.Fact> facts(Session session) {
        List<CaseView.Fact> facts = new ArrayList<>();
        session.venue().place().ifPresent(place -> facts.add(fact("Ort", place)));
        session.invitedAt().ifPresent(at -> facts.add(fact("Eingeladen am", Dates.moment(at))));
        session.shortNotice().ifPresent(reason -> facts.add(fact("Verkürzte Einladungsfrist", reason)));
        session.openedAt().ifPresent(at -> facts.add(fact("Eröffnet", Dates.moment(at))));
        session.closedAt().ifPresent(at -> facts.add(fact("Geschlossen", Dates.moment(at))));
        session.cancelledBecause().ifPresent(reason -> facts.add(fact("Grund der Absage", reason)));
        return facts;
    }

    private static CaseView.Fact fact(String label, String value) {
        return new CaseView.Fact(label, value, null);
    }

    private static Item item(AgendaItem item) {
        return new Item(
                item.position(),
                item.title(),
                item.requirement().orElse(null),
                item.state().german(),
                item.ballot().map(BallotId::value).orElse(null),
                item.note().orElse(null));
    }

    private static List<CaseView.Fact> attending(Session session, Map<String, String> labels) {
        Map<String, String> present = new TreeMap<>();
        session.presences()
                .forEach(there -> present.put(
                        labels.getOrDefault(there.seat().value(), there.seat().value()),
                        there.capacity().german()
                                + " seit " + Dates.moment(there.arrivedAt())
                                + there.leftAt()
                                        .map(left -> " bis " + Dates.moment(left))
                                        .orElse("")));
        return present.entrySet().stream()
                .map(entry -> fact(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String tone(SessionState state) {
        return switch (state) {
            case PROPOSED, INVITED, OPEN -> "soon";
            case PLANNED -> "plain";
            case CLOSED -> "good";
            case CANCELLED -> "bad";
        };
    }
}
