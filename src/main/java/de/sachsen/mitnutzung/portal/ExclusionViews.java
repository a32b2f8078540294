package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Exclusion;
import de.sachsen.mitnutzung.voting.ExclusionChoices;
import de.sachsen.mitnutzung.voting.ExclusionChoices.Choices;
import de.sachsen.mitnutzung.voting.ExclusionChoices.Place;
import de.sachsen.mitnutzung.voting.RollSeat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the exclusions of a requirement's ballots: the list for body and office, forms for who is on the roll. */
@Component
class ExclusionViews {

    private final Ballots ballots;
    private final BallotSecrecy secrecy;
    private final ExclusionChoices choices;

    ExclusionViews(Ballots ballots, BallotSecrecy secrecy, ExclusionChoices choices) {
        this.ballots = ballots;
        this.secrecy = secrecy;
        this.choices = choices;
    }

    /**
     * By the numbers of the ballots.
     *
     * @param refused what the viewer has just tried to raise; {@code null} for nothing
     */
    @Transactional(readOnly = true)
    Map<String, ExclusionView> of(Requirement requirement, SignedInUser viewer, ExclusionForm refused) {
        Map<String, ExclusionView> views = new HashMap<>();
        for (Ballot ballot : ballots.on(requirement.id().value())) {
            String id = ballot.id().value();
            Choices open = choices.of(ballot, viewer.id());
            views.put(
                    id,
                    new ExclusionView(
                            secrecy.isForBodyAndOffice(ballot, viewer.id()) ? raised(ballot) : List.of(),
                            open.own().map(ExclusionViews::label).orElse(null),
                            open.others().stream()
                                    .map(place -> new ExclusionView.Choice(
                                            ExclusionForm.person(
                                                    place.seat().seat().value(), place.capacity()),
                                            label(place)))
                                    .toList(),
                            refused != null && refused.ballot().equals(id) ? refused : null));
        }
        return views;
    }

    private static List<ExclusionView.Raised> raised(Ballot ballot) {
        return ballot.exclusions().stream()
                .map(exclusion -> raised(ballot, exclusion))
                .toList();
    }

    private static ExclusionView.Raised raised(Ballot ballot, Exclusion exclusion) {
        String by = exclusion.isDeclaration()
                ? "Selbstanzeige"
                : "Antrag von " + ballot.seat(exclusion.raisedBySeat()).label();
        return new ExclusionView.Raised(
                exclusion.number(),
                label(ballot.seat(exclusion.seat()), exclusion.capacity()),
                exclusion.state().german(),
                switch (exclusion.state()) {
                    case PENDING -> "soon";
                    case CONFIRMED -> "bad";
                    case DENIED -> "plain";
                },
                by + " vom " + Dates.moment(exclusion.raisedAt()),
                exclusion.reason(),
                exclusion.decision().isPresent() ? null : GermanDates.until(exclusion.answersUntil()),
                exclusion.decision().map(ExclusionViews::result).orElse(null));
    }

    private static String result(Exclusion.Decision decision) {
        return "%s am %s mit %d zu %d Antworten der anderen Sitze"
                .formatted(
                        decision.confirmed() ? "Bestätigt" : "Abgelehnt",
                        Dates.moment(decision.decidedAt()),
                        decision.confirmed() ? decision.confirm() : decision.deny(),
                        decision.confirmed() ? decision.deny() : decision.confirm());
    }

    private static String label(Place place) {
        return label(place.seat(), place.capacity());
    }

    private static String label(RollSeat seat, Capacity capacity) {
        return seat.label() + ", " + capacity.german();
    }
}
