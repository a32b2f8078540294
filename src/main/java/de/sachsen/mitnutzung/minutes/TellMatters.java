package de.sachsen.mitnutzung.minutes;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.CastVote;
import de.sachsen.mitnutzung.voting.Count;
import de.sachsen.mitnutzung.voting.EntryKind;
import de.sachsen.mitnutzung.voting.Exclusion;
import de.sachsen.mitnutzung.voting.Ledger;
import de.sachsen.mitnutzung.voting.LedgerEntry;
import de.sachsen.mitnutzung.voting.RollSeat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what minutes tell, from ballot, roll, votes, exclusions, ledger and deliberation as they are stored. */
@Component
class TellMatters {

    private final Ballots ballots;
    private final Ledger ledger;
    private final Matters matters;
    private final Membership membership;
    private final People people;

    TellMatters(Ballots ballots, Ledger ledger, Matters matters, Membership membership, People people) {
        this.ballots = ballots;
        this.ledger = ledger;
        this.matters = matters;
        this.membership = membership;
        this.people = people;
    }

    Contents<UUID> of(Ballot circulation) {
        return new Contents<>(
                circulation.body(), null, chairOf(circulation.body()), null, List.of(matter(circulation)));
    }

    Contents<UUID> of(Meeting meeting) {
        return new Contents<>(
                meeting.body(),
                new Contents.MeetingFacts<>(
                        meeting.session(),
                        meeting.place(),
                        exact(meeting.start()),
                        exact(meeting.end()),
                        meeting.agenda().stream().map(Meeting.AgendaItem::title).toList(),
                        meeting.attendance().stream()
                                .map(there -> new Contents.Attendance<>(
                                        there.seat().id().value(),
                                        there.seat().label(),
                                        there.seat().bench(),
                                        there.person().value(),
                                        there.capacity()))
                                .toList()),
                List.of(meeting.chair().value()),
                meeting.secretary().value(),
                meeting.ballots().stream().map(ballots::get).map(this::matter).toList());
    }

    private List<UUID> chairOf(Body body) {
        return membership.membersOf(Signers.chairOf(body)).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<UUID> find(UserId user) {
        return people.find(user).map(PersonId::value);
    }

    private Contents.Matter<UUID> matter(Ballot ballot) {
        Ballot.Opening opening = ballot.requireOpening();
        Optional<Ballot.Result> result = ballot.result();
        Optional<Count> count = result.map(Ballot.Result::count);
        List<LedgerEntry> entries = ledger.of(ballot.id());
        Instant end = endOf(ballot, entries);
        return new Contents.Matter<>(
                ballot.id().value(),
                ballot.subject(),
                ballot.requirement().orElse(null),
                ballot.requirement().map(matters::titleOf).orElse(null),
                ballot.motion(),
                ballot.mode(),
                ballot.cycle(),
                ballot.round(),
                ballot.noticeGiven(),
                ballot.state(),
                ballot.rules().name(),
                ballot.rules().version(),
                ballot.rules().majority().german(),
                ballot.rules().describeQuorum(ballot.isRepeated()),
                exact(opening.openedAt()),
                exact(opening.deadline()),
                exact(end),
                result.map(Ballot.Result::outcome).orElse(null),
                count.map(Count::eligible).orElse(null),
                count.map(Count::present).orElse(null),
                count.map(Count::yes).orElse(null),
                count.map(Count::no).orElse(null),
                count.map(Count::abstain).orElse(null),
                count.map(TellMatters::benches).orElse(List.of()),
                seats(ballot),
                ballot.exclusions().stream()
                        .map(exclusion -> excluded(ballot, exclusion))
                        .toList(),
                ballot.requirement()
                        .map(requirement -> remarks(ballot, requirement, end))
                        .orElse(List.of()),
                opening.hash(),
                result.map(Ballot.Result::hash).orElse(null),
                entries.size(),
                entries.get(entries.size() - 1).hash());
    }

    private static List<Contents.OfBench> benches(Count count) {
        return Stream.of(Bench.values())
                .map(bench -> {
                    Count.OfBench of = count.of(bench);
                    return new Contents.OfBench(bench, of.eligible(), of.present(), of.yes(), of.no(), of.abstain());
                })
                .toList();
    }

    /** A stopped ballot's votes stay in the ledger uncounted, so its minutes say nothing of them. */
    private List<Contents.OfSeat<UUID>> seats(Ballot ballot) {
        List<RollSeat> eligible = ballot.eligible();
        Map<SeatId, CastVote> votes = ballot.state() == BallotState.STOPPED
                ? Map.of()
                : ballots.votes(ballot.id()).stream().collect(Collectors.toMap(CastVote::seat, Function.identity()));
        return ballot.roll().stream()
                .map(seat -> {
                    Optional<CastVote> vote = Optional.ofNullable(votes.get(seat.seat()));
                    return new Contents.OfSeat<>(
                            seat.seat().value(),
                            seat.label(),
                            seat.bench(),
                            seat.member().map(PersonId::value).orElse(null),
                            seat.deputy().map(PersonId::value).orElse(null),
                            eligible.contains(seat),
                            vote.map(cast -> cast.person().value()).orElse(null),
                            vote.map(CastVote::capacity).orElse(null),
                            vote.map(CastVote::choice).orElse(null),
                            vote.flatMap(CastVote::reason).orElse(null),
                            vote.map(cast -> exact(cast.castAt())).orElse(null));
                })
                .toList();
    }

    private static Contents.Excluded<UUID> excluded(Ballot ballot, Exclusion exclusion) {
        Optional<Exclusion.Decision> decision = exclusion.decision();
        return new Contents.Excluded<>(
                exclusion.number(),
                exclusion.seat().value(),
                ballot.seat(exclusion.seat()).label(),
                exclusion.person().value(),
                exclusion.capacity(),
                exclusion.isDeclaration(),
                exclusion.isDeclaration()
                        ? null
                        : ballot.seat(exclusion.raisedBySeat()).label(),
                exclusion.reason(),
                exclusion.state(),
                decision.map(Exclusion.Decision::confirm).orElse(null),
                decision.map(Exclusion.Decision::deny).orElse(null),
                decision.map(decided -> exact(decided.decidedAt())).orElse(null));
    }

    /** What the minutes of the body's ballot before this one tell already is left out. */
    private List<Contents.Remark<UUID>> remarks(Ballot ballot, String requirement, Instant end) {
        Optional<Instant> before = ballots.on(requirement).stream()
                .filter(other ->
                        other.body() == ballot.body() && other.opening().isPresent())
                .takeWhile(other -> !other.id().equals(ballot.id()))
                .reduce((earlier, later) -> later)
                .map(other -> endOf(other, ledger.of(other.id())));
        return matters.saidForMinutes(requirement, before, end).stream()
                .map(said -> new Contents.Remark<>(
                        said.heading(),
                        find(said.author()).orElse(null),
                        said.spokeAs(),
                        exact(said.at()),
                        said.text()))
                .toList();
    }

    private static Instant endOf(Ballot ballot, List<LedgerEntry> entries) {
        return ballot.result().map(Ballot.Result::closedAt).orElseGet(() -> entries.stream()
                .filter(entry -> entry.kind() == EntryKind.STOPPED)
                .map(LedgerEntry::at)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("ballot " + ballot.id() + " is not over")));
    }

    private static Instant exact(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
