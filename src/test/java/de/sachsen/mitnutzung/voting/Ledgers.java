package de.sachsen.mitnutzung.voting;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Ledgers of ballots that were never held, written as the application writes them. */
final class Ledgers {

    static final BallotId BALLOT = new BallotId("ABS-2026-0001");
    static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant ANSWERS_UNTIL = Instant.parse("2026-03-04T23:00:00Z");
    static final Instant DEADLINE = Instant.parse("2026-03-16T23:00:00Z");

    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<Integer, Exclusion> exclusions = new TreeMap<>();
    private final List<CastVote> votes = new ArrayList<>();
    private final Ballot open;

    private Ledgers(int seatsPerBench, RuleSet rules, int round) {
        List<RollSeat> roll = new ArrayList<>();
        for (Bench bench : Bench.values()) {
            for (int number = 1; number <= seatsPerBench; number++) {
                roll.add(new RollSeat(
                        seat(bench, number),
                        bench,
                        number,
                        "Sitz",
                        Optional.of(person(bench, number, Capacity.MEMBER)),
                        Optional.of(person(bench, number, Capacity.DEPUTY))));
            }
        }
        Ballot prepared = new Ballot(
                BALLOT,
                Subject.REQUIREMENT,
                Optional.of("ANF-2026-0001"),
                Body.WORKING_GROUP,
                1,
                round,
                Mode.CIRCULATION,
                Optional.empty(),
                BallotState.OPEN,
                "Antrag",
                rules,
                round == 2,
                OPENED,
                Optional.empty(),
                roll,
                List.of(),
                Optional.empty(),
                false);
        Canonical.Text record = Canonical.opening(prepared, roll, OPENED, DEADLINE);
        this.open = new Ballot(
                BALLOT,
                prepared.subject(),
                prepared.requirement(),
                prepared.body(),
                prepared.cycle(),
                round,
                prepared.mode(),
                prepared.session(),
                prepared.state(),
                prepared.motion(),
                rules,
                prepared.noticeGiven(),
                OPENED,
                Optional.of(new Ballot.Opening(OPENED, DEADLINE, record.text(), record.sha256())),
                roll,
                List.of(),
                Optional.empty(),
                false);
        append(EntryKind.OPENED, OPENED, record);
    }

    static RuleSet rules(Majority majority) {
        return new RuleSet(majority.name(), 1, majority, 1, 2, 3);
    }

    static Ledgers opened(int seatsPerBench, RuleSet rules, int round) {
        return new Ledgers(seatsPerBench, rules, round);
    }

    /** Three seats on each bench, by the usual rules: yes, yes, no against yes, no, nothing. */
    static Ledgers usual() {
        Ledgers ledger = opened(3, rules(Majority.SIMPLE), 1);
        ledger.vote(Bench.STATE, 1, Choice.YES);
        ledger.vote(Bench.STATE, 2, Choice.YES);
        ledger.append(EntryKind.REMINDER, OPENED.plusSeconds(60), Canonical.note(BALLOT, Map.of("seats", List.of())));
        ledger.vote(Bench.STATE, 3, Choice.NO);
        ledger.vote(Bench.MUNICIPAL, 1, Choice.YES);
        ledger.vote(Bench.MUNICIPAL, 2, Choice.NO);
        return ledger.closed();
    }

    Ledgers vote(Bench bench, int number, Choice choice) {
        return vote(new CastVote(
                seat(bench, number),
                person(bench, number, Capacity.MEMBER),
                Capacity.MEMBER,
                choice,
                choice == Choice.NO ? Optional.of("Zu teuer: „Gebühr“.") : Optional.empty(),
                OPENED.plusSeconds(entries.size()),
                UUID.randomUUID()));
    }

    Ledgers vote(CastVote vote) {
        votes.add(vote);
        return append(EntryKind.VOTE, vote.castAt(), Canonical.vote(BALLOT, vote));
    }

    /** The member of a state seat declares themselves biased, and all other seats are asked; none of it is decided. */
    Ledgers declared(int number, int stateSeat) {
        return append(
                EntryKind.EXCLUSION_RAISED,
                OPENED.plusSeconds(entries.size()),
                Canonical.raised(
                        exclusion(number, stateSeat, Capacity.MEMBER),
                        open.askedAbout(
                                seat(Bench.STATE, stateSeat), person(Bench.STATE, stateSeat, Capacity.MEMBER))));
    }

    Ledgers declaredByDeputy(int number, int stateSeat) {
        return append(
                EntryKind.EXCLUSION_RAISED,
                OPENED.plusSeconds(entries.size()),
                Canonical.raised(
                        exclusion(number, stateSeat, Capacity.DEPUTY),
                        open.askedAbout(
                                seat(Bench.STATE, stateSeat), person(Bench.STATE, stateSeat, Capacity.DEPUTY))));
    }

    private Exclusion exclusion(int number, int stateSeat, Capacity capacity) {
        PersonId person = person(Bench.STATE, stateSeat, capacity);
        Exclusion raised = new Exclusion(
                BALLOT,
                number,
                seat(Bench.STATE, stateSeat),
                person,
                capacity,
                seat(Bench.STATE, stateSeat),
                person,
                "Verwandtschaft",
                OPENED.plusSeconds(entries.size()),
                ANSWERS_UNTIL,
                5,
                Optional.empty());
        exclusions.put(number, raised);
        return raised;
    }

    Ledgers answered(int number, Bench bench, int seat, Exclusion.Answer answer) {
        return append(
                EntryKind.EXCLUSION_ANSWERED,
                OPENED.plusSeconds(entries.size()),
                Canonical.answered(
                        BALLOT,
                        number,
                        new Exclusion.SeatAnswer(
                                seat(bench, seat),
                                person(bench, seat, Capacity.MEMBER),
                                Capacity.MEMBER,
                                answer,
                                OPENED.plusSeconds(entries.size()))));
    }

    /** After the time for answers. */
    Ledgers decided(int number, boolean confirmed, int confirm, int deny, Instant deadline) {
        Exclusion.Decision decision = new Exclusion.Decision(confirmed, confirm, deny, ANSWERS_UNTIL, deadline);
        exclusions.computeIfPresent(
                number,
                (same, raised) -> new Exclusion(
                        BALLOT,
                        number,
                        raised.seat(),
                        raised.person(),
                        raised.capacity(),
                        raised.raisedBySeat(),
                        raised.raisedBy(),
                        raised.reason(),
                        raised.raisedAt(),
                        raised.answersUntil(),
                        raised.asked(),
                        Optional.of(decision)));
        return append(EntryKind.EXCLUSION_DECIDED, ANSWERS_UNTIL, Canonical.decided(BALLOT, number, decision));
    }

    Ledgers closed() {
        append(EntryKind.CLOSED, DEADLINE, Canonical.note(BALLOT, Map.of("closedAt", DEADLINE.toString())));
        Ballot.Result result = withExclusions()
                .close(votes, DEADLINE, entries.get(entries.size() - 1).hash());
        return append(EntryKind.RESULT, DEADLINE, new Canonical.Text(result.record()));
    }

    /** After the end, or wherever else somebody puts it. */
    Ledgers signed(String minutes, String signedAs, PersonId person, String hash) {
        return append(
                EntryKind.MINUTES_SIGNED,
                DEADLINE.plusSeconds(entries.size()),
                Canonical.note(
                        BALLOT,
                        Map.of(
                                "minutes", minutes,
                                "signedAs", signedAs,
                                "person", person.value().toString(),
                                "hash", hash,
                                "signedAt", DEADLINE.toString())));
    }

    private Ballot withExclusions() {
        return new Ballot(
                BALLOT,
                open.subject(),
                open.requirement(),
                open.body(),
                open.cycle(),
                open.round(),
                open.mode(),
                open.session(),
                open.state(),
                open.motion(),
                open.rules(),
                open.noticeGiven(),
                open.preparedAt(),
                open.opening(),
                open.roll(),
                List.copyOf(exclusions.values()),
                Optional.empty(),
                false);
    }

    Ledgers append(EntryKind kind, Instant at, Canonical.Text content) {
        Optional<LedgerEntry> last =
                entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
        entries.add(LedgerEntry.after(last, BALLOT, kind, at, content));
        return this;
    }

    List<LedgerEntry> entries() {
        return new ArrayList<>(entries);
    }

    Ballot open() {
        return open;
    }

    List<CastVote> votes() {
        return votes;
    }

    String closingHash() {
        return new Canonical.Text(entries.get(entries.size() - 1).content()).sha256();
    }

    static SeatId seat(Bench bench, int number) {
        return new SeatId("WG-%s-%d".formatted(bench, number));
    }

    static PersonId person(Bench bench, int number, Capacity capacity) {
        return new PersonId(new UUID(bench.ordinal() + 1, number * 2L + capacity.ordinal()));
    }
}
