package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Requirements;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotEvents.BallotClosed;
import de.sachsen.mitnutzung.voting.BallotEvents.BallotOpened;
import de.sachsen.mitnutzung.voting.BallotEvents.SeatVoted;
import de.sachsen.mitnutzung.voting.BallotEvents.VotersReminded;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Count;
import de.sachsen.mitnutzung.voting.RollSeat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the people of a ballot's roll what they have to do and what came of it. While the ballot is open nothing of it
 * says what anybody voted, or how many have.
 */
@Component
class BallotNotices {

    private final TellPeople people;
    private final People names;
    private final Requirements requirements;
    private final Ballots ballots;
    private final BallotSecrecy secrecy;

    BallotNotices(TellPeople people, People names, Requirements requirements, Ballots ballots, BallotSecrecy secrecy) {
        this.people = people;
        this.names = names;
        this.requirements = requirements;
        this.ballots = ballots;
        this.secrecy = secrecy;
    }

    @EventListener
    void on(BallotOpened event) {
        Ballot ballot = event.ballot();
        people.tell(
                people.behind(roll(ballot)),
                nameOf(ballot),
                "Ihre Stimme ist gefragt.",
                "Die Abstimmung %s ist eröffnet (%s, %d. Runde). Sie können %s abstimmen. %s.\nSie finden die Aufgabe „Stimme abgeben“ in Ihrer Aufgabenliste. Die Stellvertretung stimmt nur ab, wenn das Mitglied verhindert ist."
                        .formatted(
                                genitiveOf(ballot.body()),
                                ballot.mode().german(),
                                ballot.round(),
                                GermanDates.until(ballot.requireOpening().deadline()),
                                // a second round is quorate regardless of numbers only if its notice says so
                                ballot.rules().describeQuorum(ballot.isRepeated())));
        if (!event.vacantSeats().isEmpty()) {
            people.tell(
                    people.in(Groups.OFFICE),
                    nameOf(ballot),
                    "An der Abstimmung %s können nicht alle Sitze teilnehmen.".formatted(genitiveOf(ballot.body())),
                    "Ohne Mitglied und ohne Stellvertretung: %s. Unbesetzte Sitze zählen bei der Beschlussfähigkeit als stimmberechtigt mit."
                            .formatted(String.join(", ", event.vacantSeats())));
        }
    }

    /** The voter gets a receipt; the other of member and deputy must know that nothing is left to do, and who acted. */
    @EventListener
    void on(SeatVoted event) {
        Ballot ballot = ballots.get(event.ballot());
        people.tell(
                Stream.of(event.voter()),
                nameOf(ballot),
                "Ihre Stimme für %s ist abgegeben.".formatted(event.seatLabel()),
                "Quittung: %s\nUnter dieser Prüfsumme steht Ihre Stimme im Ledger der Abstimmung %s. Wie Sie abgestimmt haben, verrät sie nicht."
                        .formatted(event.receipt(), event.ballot()));
        event.other().ifPresent(other -> {
            people.tell(
                    people.behind(List.of(other)),
                    nameOf(ballot),
                    "Für %s wurde abgestimmt.".formatted(event.seatLabel()),
                    "%s hat am %s abgestimmt. Die Stimme ist endgültig; für Sie ist nichts mehr zu tun."
                            .formatted(
                                    voterOf(ballot.roll(), other, event.capacity()), GermanDates.moment(event.at())));
        });
    }

    private String voterOf(List<RollSeat> roll, PersonId other, Capacity capacity) {
        RollSeat seat = roll.stream()
                .filter(candidate -> candidate.people().anyMatch(other::equals))
                .findFirst()
                .orElseThrow();
        return switch (capacity) {
            case MEMBER -> "Das Mitglied" + named(seat.member().orElseThrow());
            case DEPUTY -> "Die Stellvertretung" + named(seat.deputy().orElseThrow());
        };
    }

    private String named(PersonId person) {
        return " (" + names.nameOf(person) + ")";
    }

    @EventListener
    void on(VotersReminded event) {
        Ballot ballot = event.ballot();
        people.tell(
                people.behind(event.people()),
                nameOf(ballot),
                "Für Ihren Sitz wurde noch nicht abgestimmt.",
                "Die Abstimmung %s läuft noch. Sie können %s abstimmen."
                        .formatted(
                                genitiveOf(ballot.body()),
                                GermanDates.until(ballot.requireOpening().deadline())));
    }

    @EventListener
    void on(BallotClosed event) {
        Ballot ballot = event.ballot();
        Ballot.Result result = ballot.requireResult();
        people.tell(
                Stream.concat(people.behind(roll(ballot)), people.in(Groups.OFFICE)),
                nameOf(ballot),
                "Die Abstimmung %s ist beendet: %s."
                        .formatted(genitiveOf(ballot.body()), result.outcome().german()),
                secrecy.showsCounts(ballot)
                        ? numbers(result.count())
                        : "Wie abgestimmt wurde, sehen Sie hier erst, wenn das Gremium mit der Sache fertig ist.");
    }

    private static String numbers(Count count) {
        return "Ja: %d, Nein: %d, Enthaltung: %d. Teilgenommen: %d von %d Sitzen."
                .formatted(count.yes(), count.no(), count.abstain(), count.present(), count.eligible());
    }

    private static List<PersonId> roll(Ballot ballot) {
        return ballot.roll().stream().flatMap(RollSeat::people).toList();
    }

    private CaseName nameOf(Ballot ballot) {
        return ballot.requirement()
                .map(number -> new CaseName(
                        number,
                        requirements.get(new RequirementId(number)).draft().title()))
                .orElseGet(() -> new CaseName(ballot.id().value(), "Abstimmung " + genitiveOf(ballot.body())));
    }

    private static String genitiveOf(Body body) {
        return switch (body) {
            case WORKING_GROUP -> "der Arbeitsgruppe";
            case COUNCIL -> "des IT-Kooperationsrats";
        };
    }
}
