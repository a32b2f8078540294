package de.sachsen.mitnutzung.notification;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.organisation.Bench;
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
import de.sachsen.mitnutzung.voting.BallotEvents.CirculationStopped;
import de.sachsen.mitnutzung.voting.BallotEvents.ExclusionDecided;
import de.sachsen.mitnutzung.voting.BallotEvents.ExclusionRaised;
import de.sachsen.mitnutzung.voting.BallotEvents.ReferralSigned;
import de.sachsen.mitnutzung.voting.BallotEvents.SeatVoted;
import de.sachsen.mitnutzung.voting.BallotEvents.VotersReminded;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Count;
import de.sachsen.mitnutzung.voting.Exclusion;
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

    /** How anybody answers stays out of it, and who raised it is said by seat only. */
    @EventListener
    void on(ExclusionRaised event) {
        Ballot ballot = event.ballot();
        Exclusion exclusion = event.exclusion();
        RollSeat seat = ballot.seat(exclusion.seat());
        String until = GermanDates.until(exclusion.answersUntil());
        people.tell(
                people.behind(List.of(exclusion.person())),
                nameOf(ballot),
                "Über Ihren Ausschluss wegen Befangenheit wird entschieden.",
                "%s Die anderen Sitze entscheiden %s. Bis dahin können Sie nicht abstimmen; die andere Person Ihres Sitzes kann es."
                        .formatted(raised(ballot, exclusion), until));
        people.tell(
                people.behind(otherOf(seat, exclusion)),
                nameOf(ballot),
                "%s von %s kann vorläufig nicht abstimmen.".formatted(nominative(exclusion), seat.label()),
                "%s Solange darüber entschieden wird, %s, können Sie für den Sitz abstimmen."
                        .formatted(raised(ballot, exclusion), until));
        people.tell(
                people.behind(askedAbout(ballot, exclusion)),
                nameOf(ballot),
                "Über einen Ausschluss wegen Befangenheit ist zu entscheiden (%s, %s)."
                        .formatted(seat.label(), exclusion.capacity().german()),
                "%s Sie können %s entscheiden: Aufgabe „Über Ausschluss entscheiden“ in Ihrer Aufgabenliste. Ohne Mehrheit %s."
                        .formatted(
                                raised(ballot, exclusion),
                                until,
                                exclusion.isDeclaration()
                                        ? "gilt die Selbstanzeige als bestätigt"
                                        : "gilt der Antrag als abgelehnt"));
        people.tell(
                people.in(Groups.OFFICE),
                nameOf(ballot),
                "In der Abstimmung %s ist über einen Ausschluss wegen Befangenheit zu entscheiden."
                        .formatted(genitiveOf(ballot.body())),
                "Betroffen ist %s, %s. %s Die anderen Sitze entscheiden %s; vorher wird nicht geschlossen."
                        .formatted(seat.label(), exclusion.capacity().german(), raised(ballot, exclusion), until));
    }

    @EventListener
    void on(ExclusionDecided event) {
        Ballot ballot = event.ballot();
        Exclusion exclusion = event.exclusion();
        RollSeat seat = ballot.seat(exclusion.seat());
        boolean confirmed = exclusion.state() == Exclusion.State.CONFIRMED;
        boolean left = !ballot.eligible().contains(seat);
        String deadline = "Stimmen zählen %s."
                .formatted(GermanDates.until(ballot.requireOpening().deadline()));
        String verdict = confirmed ? "ausgeschlossen" : "nicht ausgeschlossen";
        people.tell(
                people.behind(List.of(exclusion.person())),
                nameOf(ballot),
                "Sie sind von der Abstimmung %s %s.".formatted(genitiveOf(ballot.body()), verdict),
                confirmed
                        ? "Die anderen Sitze haben Ihre Befangenheit bestätigt; Sie wirken in dieser Abstimmung nicht mit."
                        : "Die anderen Sitze haben Ihre Befangenheit nicht bestätigt; Sie können wieder abstimmen, wenn für Ihren Sitz noch nicht abgestimmt ist. "
                                + deadline);
        String consequence = !confirmed
                ? "Die Person wirkt wieder mit."
                : left
                        ? "Für den Sitz kann niemand mehr abstimmen; er zählt nicht mehr zu den stimmberechtigten Sitzen."
                        : "Die andere Person des Sitzes stimmt ab.";
        people.tell(
                Stream.concat(
                        people.behind(roll(ballot).stream()
                                .filter(person -> !person.equals(exclusion.person()))
                                .toList()),
                        people.in(Groups.OFFICE)),
                nameOf(ballot),
                "%s von %s ist von der Abstimmung %s.".formatted(nominative(exclusion), seat.label(), verdict),
                consequence + " " + deadline);
    }

    @EventListener
    void on(CirculationStopped event) {
        Ballot ballot = event.ballot();
        people.tell(
                Stream.concat(people.behind(roll(ballot)), people.in(Groups.OFFICE))
                        .filter(recipient -> !recipient.equals(event.actor())),
                nameOf(ballot),
                "Gegen die Abstimmung %s im Umlaufverfahren ist Widerspruch erhoben."
                        .formatted(genitiveOf(ballot.body())),
                "%s verlangt eine Sitzung. Die Abstimmung ist beendet; abgegebene Stimmen zählen nicht. Die nächste Sitzung befasst sich mit der Sache."
                        .formatted(ballot.seat(event.objection().seat()).label()));
    }

    /** Told once, when the last signature that was needed is there. */
    @EventListener
    void on(ReferralSigned event) {
        Bench bench = event.signature().bench();
        if (event.request().signaturesOf(bench) != event.request().neededOf(bench)) {
            return;
        }
        Ballot ballot = event.ballot();
        people.tell(
                Stream.concat(people.behind(roll(ballot)), people.in(Groups.OFFICE))
                        .filter(recipient -> !recipient.equals(event.actor())),
                nameOf(ballot),
                "Die Bank %s verlangt, dass der IT-Kooperationsrat entscheidet.".formatted(bench.german()),
                "Mehr als die Hälfte ihrer Sitze hat das verlangt; das Ergebnis der Arbeitsgruppe ist damit eine Empfehlung.");
    }

    private static String nominative(Exclusion exclusion) {
        return switch (exclusion.capacity()) {
            case MEMBER -> "Das Mitglied";
            case DEPUTY -> "Die Stellvertretung";
        };
    }

    private static String raised(Ballot ballot, Exclusion exclusion) {
        return exclusion.isDeclaration()
                ? "Die Person hat sich selbst für befangen erklärt."
                : "Den Ausschluss hat %s beantragt."
                        .formatted(ballot.seat(exclusion.raisedBySeat()).label());
    }

    private static List<PersonId> otherOf(RollSeat seat, Exclusion exclusion) {
        return seat.people()
                .filter(person -> !person.equals(exclusion.person()))
                .toList();
    }

    private static List<PersonId> askedAbout(Ballot ballot, Exclusion exclusion) {
        return ballot.askedAbout(exclusion.seat(), exclusion.person()).stream()
                .flatMap(RollSeat::people)
                .filter(person -> !ballot.isSuspended(person) && !ballot.isExcluded(person))
                .toList();
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
