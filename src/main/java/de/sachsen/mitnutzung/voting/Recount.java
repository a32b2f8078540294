package de.sachsen.mitnutzung.voting;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A ballot counted again from its ledger alone: the chain is followed, then roll, quorum and outcome are rebuilt and
 * held against what was recorded.
 *
 * @param entries how many entries were read
 * @param count empty if the ledger does not get that far
 * @param outcome as it follows from the votes in the ledger; empty for a ballot that was stopped
 * @param findings what differs, the first bad entry first; empty when all is reproduced
 */
public record Recount(
        BallotId ballot, int entries, Optional<Count> count, Optional<Outcome> outcome, List<Finding> findings) {

    /**
     * @param position of the entry at fault; 0 when it is none in particular
     * @param kind of that entry
     * @param german a sentence for whoever has to look into it
     */
    public record Finding(int position, Optional<EntryKind> kind, String german) {}

    public boolean isReproduced() {
        return findings.isEmpty();
    }

    /** @param closingHash as the minutes name it; shows a chain that somebody made anew from the beginning */
    public static Recount of(BallotId ballot, List<LedgerEntry> entries, Optional<String> closingHash) {
        return new Recounting(ballot, entries).run(closingHash);
    }

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private static final class Recounting {

        private static final Set<EntryKind> AFTER_THE_END =
                Set.of(EntryKind.REFERRAL_REQUESTED, EntryKind.MINUTES_SIGNED);

        private final BallotId ballot;
        private final List<LedgerEntry> entries;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<SeatId, CastVote> votes = new HashMap<>();
        private JsonNode opening;
        private final Map<SeatId, RollSeat> roll = new LinkedHashMap<>();
        private final Map<Integer, Raised> raised = new HashMap<>();
        /** By minutes and place. */
        private final Map<String, Map<String, JsonNode>> signed = new HashMap<>();

        private Instant deadline;
        private final Set<SeatId> requested = new HashSet<>();
        private boolean ended;
        private Count count;
        private Outcome outcome;

        Recounting(BallotId ballot, List<LedgerEntry> entries) {
            this.ballot = ballot;
            this.entries = entries;
        }

        Recount run(Optional<String> closingHash) {
            if (entries.isEmpty()) {
                findings.add(new Finding(0, Optional.empty(), "Es gibt keine Einträge."));
            } else if (chainHolds()) {
                try {
                    entries.forEach(this::replay);
                } catch (RuntimeException unreadable) {
                    // whatever it was, it is not what this application writes
                    findings.add(new Finding(
                            0,
                            Optional.empty(),
                            "Der Inhalt eines Eintrags ist nicht lesbar. Weiter wurde nicht gezählt."));
                }
                if (!ended) {
                    findings.add(new Finding(0, Optional.empty(), "Es fehlt, wie die Abstimmung endete."));
                }
                closingHash.ifPresent(this::requireClosingHash);
            }
            return new Recount(
                    ballot, entries.size(), Optional.ofNullable(count), Optional.ofNullable(outcome), findings);
        }

        /** Whether no entry was changed, taken out, put in or swapped; else the first bad one is found. */
        private boolean chainHolds() {
            String previous = LedgerEntry.NOTHING_BEFORE;
            int position = 1;
            for (LedgerEntry entry : entries) {
                if (entry.position() != position) {
                    return bad(
                            entry,
                            entry.position() > position
                                    ? "Davor fehlt Eintrag %d.".formatted(position)
                                    : "Der Eintrag steht nicht an seinem Platz, erwartet war Eintrag %d."
                                            .formatted(position));
                }
                if (!entry.ballot().equals(ballot)) {
                    return bad(entry, "Der Eintrag gehört zu einer anderen Abstimmung.");
                }
                if (!entry.previous().equals(previous)) {
                    return bad(entry, "Der Eintrag schließt nicht an den davor an.");
                }
                if (!entry.hash().equals(hashOf(entry))) {
                    return bad(entry, "Der Inhalt passt nicht zur Prüfsumme.");
                }
                previous = entry.hash();
                position++;
            }
            return true;
        }

        private static String hashOf(LedgerEntry entry) {
            try {
                return entry.sha256();
            } catch (RuntimeException contentIsNoJson) {
                return "";
            }
        }

        private boolean bad(LedgerEntry entry, String german) {
            findings.add(new Finding(entry.position(), Optional.of(entry.kind()), german));
            return false;
        }

        private void replay(LedgerEntry entry) {
            if (ended && !AFTER_THE_END.contains(entry.kind())) {
                bad(entry, "Nach dem Ende der Abstimmung darf nichts mehr kommen.");
            } else if ((opening == null) != (entry.kind() == EntryKind.OPENED)) {
                bad(entry, "Eine Abstimmung beginnt mit ihrer Eröffnung, und nur damit.");
            } else {
                switch (entry.kind()) {
                    case OPENED -> open(entry);
                    case VOTE -> vote(entry);
                    case REMINDER -> {}
                    case EXCLUSION_RAISED -> raise(entry);
                    case EXCLUSION_ANSWERED -> answer(entry);
                    case EXCLUSION_DECIDED -> decide(entry);
                    case OBJECTION -> object(entry);
                    case REFERRAL_REQUESTED -> request(entry);
                    case CLOSING_ORDERED -> order(entry);
                    case CLOSED -> {
                        if (!peopleIn(Exclusion.State.PENDING).isEmpty()) {
                            bad(entry, "Über einen Ausschluss war noch nicht entschieden.");
                        }
                        count = Count.of(
                                Ballot.eligible(List.copyOf(roll.values()), peopleIn(Exclusion.State.CONFIRMED)),
                                List.copyOf(votes.values()));
                        outcome = rules().outcome(count, isRepeated());
                    }
                    case RESULT -> {
                        compare(entry);
                        ended = true;
                    }
                    case STOPPED -> ended = true;
                    case MINUTES_SIGNED -> sign(entry);
                }
            }
        }

        private void open(LedgerEntry entry) {
            opening = entry.body();
            for (JsonNode seat : opening.required("roll")) {
                String id = seat.required("seat").asText();
                RollSeat rolled = new RollSeat(
                        new SeatId(id),
                        Bench.valueOf(seat.required("bench").asText()),
                        roll.size() + 1,
                        id,
                        person(seat.required("member")),
                        person(seat.required("deputy")));
                roll.put(rolled.seat(), rolled);
            }
            deadline = Instant.parse(opening.required("deadline").asText());
        }

        private void vote(LedgerEntry entry) {
            JsonNode body = entry.body();
            CastVote vote = new CastVote(
                    new SeatId(body.required("seat").asText()),
                    person(body.required("person")).orElseThrow(),
                    Capacity.valueOf(body.required("capacity").asText()),
                    Choice.valueOf(body.required("choice").asText()),
                    Optional.of(body.required("reason").asText()).filter(reason -> !reason.isEmpty()),
                    Instant.parse(body.required("castAt").asText()),
                    UUID.fromString(body.required("nonce").asText()));
            RollSeat seat = roll.get(vote.seat());
            if (seat == null) {
                bad(entry, "Der Sitz steht nicht auf der Stimmliste.");
            } else if (!seat.capacityOf(vote.person()).equals(Optional.of(vote.capacity()))) {
                bad(entry, "Wer gestimmt hat, steht für diesen Sitz so nicht auf der Stimmliste.");
            } else if (votes.containsKey(vote.seat())) {
                bad(entry, "Für diesen Sitz war schon gestimmt.");
            } else if (vote.castAt().isBefore(instant("openedAt"))
                    || !vote.castAt().isBefore(deadline)) {
                bad(entry, "Die Stimme liegt außerhalb der Frist.");
            } else if (!isActive(vote.person())) {
                bad(entry, "Wer gestimmt hat, war ausgeschlossen oder vorläufig ausgeschlossen.");
            } else {
                votes.put(vote.seat(), vote);
            }
        }

        /** An exclusion as far as its entries tell. */
        private static final class Raised {

            private final SeatId seat;
            private final PersonId person;
            private final boolean declaration;
            private final Instant answersUntil;
            private final Set<SeatId> asked;
            private final Map<SeatId, Exclusion.Answer> answers = new HashMap<>();
            private Exclusion.State state = Exclusion.State.PENDING;

            Raised(JsonNode body) {
                seat = new SeatId(body.required("seat").asText());
                person = Recounting.person(body.required("person")).orElseThrow();
                declaration = body.required("raisedBy")
                        .asText()
                        .equals(body.required("person").asText());
                answersUntil = Instant.parse(body.required("answersUntil").asText());
                asked = new HashSet<>();
                body.required("asked").forEach(asking -> asked.add(new SeatId(asking.asText())));
            }

            int counted(Exclusion.Answer wanted) {
                return Collections.frequency(answers.values(), wanted);
            }
        }

        private void raise(LedgerEntry entry) {
            JsonNode body = entry.body();
            Raised exclusion = new Raised(body);
            Instant at = Instant.parse(body.required("raisedAt").asText());
            if (!acts(exclusion.seat, body.required("person"), body.required("capacity"))
                    || seat(new SeatId(body.required("raisedBySeat").asText()))
                            .flatMap(by -> person(body.required("raisedBy")).flatMap(by::capacityOf))
                            .isEmpty()) {
                bad(entry, "Der Ausschluss nennt jemanden, der so nicht auf der Stimmliste steht.");
            } else if (!isActive(exclusion.person)) {
                bad(entry, "Über den Ausschluss dieser Person war schon entschieden oder zu entscheiden.");
            } else if (votes.containsKey(exclusion.seat)) {
                bad(entry, "Für diesen Sitz war schon gestimmt.");
            } else if (at.isBefore(instant("openedAt")) || !at.isBefore(deadline)) {
                bad(entry, "Der Ausschluss liegt außerhalb der Frist.");
            } else if (raised.putIfAbsent(body.required("number").asInt(), exclusion) != null) {
                bad(entry, "Einen Ausschluss dieser Nummer gab es schon.");
            }
        }

        private void answer(LedgerEntry entry) {
            JsonNode body = entry.body();
            SeatId seat = new SeatId(body.required("seat").asText());
            Raised exclusion = raised.get(body.required("number").asInt());
            if (exclusion == null || exclusion.state != Exclusion.State.PENDING) {
                bad(entry, "Über diesen Ausschluss war nicht zu entscheiden.");
            } else if (!exclusion.asked.contains(seat)
                    || !acts(seat, body.required("person"), body.required("capacity"))
                    || !isActive(person(body.required("person")).orElseThrow())) {
                bad(entry, "Über den Ausschluss entschied jemand, der nicht gefragt war.");
            } else if (!Instant.parse(body.required("answeredAt").asText()).isBefore(exclusion.answersUntil)) {
                bad(entry, "Die Antwort liegt außerhalb der Frist.");
            } else if (exclusion.answers.putIfAbsent(
                            seat,
                            Exclusion.Answer.valueOf(body.required("answer").asText()))
                    != null) {
                bad(entry, "Dieser Sitz hatte über den Ausschluss schon entschieden.");
            }
        }

        private void decide(LedgerEntry entry) {
            JsonNode body = entry.body();
            Raised exclusion = raised.get(body.required("number").asInt());
            if (exclusion == null || exclusion.state != Exclusion.State.PENDING) {
                bad(entry, "Über diesen Ausschluss war nicht zu entscheiden.");
                return;
            }
            int confirm = exclusion.counted(Exclusion.Answer.CONFIRM);
            int deny = exclusion.counted(Exclusion.Answer.DENY);
            boolean confirmed = Exclusion.isConfirmed(exclusion.declaration, confirm, deny);
            Instant moved = Instant.parse(body.required("deadline").asText());
            if (body.required("confirmed").asBoolean() != confirmed
                    || body.required("confirm").asInt() != confirm
                    || body.required("deny").asInt() != deny) {
                bad(entry, "Festgehalten ist eine andere Entscheidung, als die Sitze getroffen haben.");
            } else if (exclusion.answers.size() < exclusion.asked.size()
                    && Instant.parse(body.required("decidedAt").asText()).isBefore(exclusion.answersUntil)) {
                bad(entry, "Über den Ausschluss wurde entschieden, bevor alle geantwortet hatten.");
            } else if (moved.isBefore(deadline)) {
                bad(entry, "Die Frist wurde verkürzt.");
            }
            exclusion.state = confirmed ? Exclusion.State.CONFIRMED : Exclusion.State.DENIED;
            deadline = moved;
        }

        private void object(LedgerEntry entry) {
            JsonNode body = entry.body();
            Instant at = Instant.parse(body.required("raisedAt").asText());
            if (!actsForItsSeat(body)) {
                bad(entry, "Widersprochen hat jemand, der so nicht auf der Stimmliste steht.");
            } else if (opening.required("mode").asText().equals(Mode.SESSION.name())) {
                bad(entry, "In einer Sitzung gibt es kein schriftliches Verfahren, dem zu widersprechen wäre.");
            } else if (at.isBefore(instant("openedAt")) || !at.isBefore(deadline)) {
                bad(entry, "Der Widerspruch liegt außerhalb der Frist.");
            }
        }

        private void request(LedgerEntry entry) {
            JsonNode body = entry.body();
            if (!actsForItsSeat(body)) {
                bad(entry, "Die Vorlage verlangt jemand, der so nicht auf der Stimmliste steht.");
            } else if (!requested.add(new SeatId(body.required("seat").asText()))) {
                bad(entry, "Dieser Sitz hatte die Vorlage schon verlangt.");
            }
        }

        private void order(LedgerEntry entry) {
            if (!opening.required("mode").asText().equals(Mode.SESSION.name())) {
                bad(entry, "Im Umlaufverfahren schließt niemand vor der Frist.");
            } else if (!peopleIn(Exclusion.State.PENDING).isEmpty()) {
                bad(entry, "Über einen Ausschluss war noch nicht entschieden.");
            }
            deadline = Instant.parse(entry.body().required("deadline").asText());
        }

        private boolean actsForItsSeat(JsonNode body) {
            return acts(new SeatId(body.required("seat").asText()), body.required("person"), body.required("capacity"));
        }

        /** Each place once, by two people, for the same text. */
        private void sign(LedgerEntry entry) {
            JsonNode body = entry.body();
            String hash = body.required("hash").asText();
            PersonId signer = person(body.required("person")).orElseThrow();
            Map<String, JsonNode> others =
                    signed.computeIfAbsent(body.required("minutes").asText(), minutes -> new HashMap<>());
            if (!ended) {
                bad(entry, "Unterzeichnet wurde, bevor die Abstimmung beendet war.");
            } else if (!SHA_256.matcher(hash).matches()) {
                bad(entry, "Die Unterschrift nennt keine Prüfsumme.");
            } else if (others.values().stream()
                    .anyMatch(other -> !other.required("hash").asText().equals(hash))) {
                bad(entry, "Unterzeichnet ist ein anderer Text als bei der ersten Unterschrift.");
            } else if (others.values().stream().anyMatch(other -> person(other.required("person"))
                    .filter(signer::equals)
                    .isPresent())) {
                bad(entry, "Dieselbe Person hat die Niederschrift zweimal unterzeichnet.");
            } else if (others.putIfAbsent(body.required("signedAs").asText(), body) != null) {
                bad(entry, "In dieser Eigenschaft war die Niederschrift schon unterzeichnet.");
            }
        }

        private Optional<RollSeat> seat(SeatId id) {
            return Optional.ofNullable(roll.get(id));
        }

        private boolean acts(SeatId seat, JsonNode person, JsonNode capacity) {
            return seat(seat)
                    .flatMap(place -> person(person).flatMap(place::capacityOf))
                    .filter(as -> as == Capacity.valueOf(capacity.asText()))
                    .isPresent();
        }

        private boolean isActive(PersonId person) {
            return !peopleIn(Exclusion.State.PENDING).contains(person)
                    && !peopleIn(Exclusion.State.CONFIRMED).contains(person);
        }

        private Set<PersonId> peopleIn(Exclusion.State state) {
            return raised.values().stream()
                    .filter(exclusion -> exclusion.state == state)
                    .map(exclusion -> exclusion.person)
                    .collect(Collectors.toSet());
        }

        private void compare(LedgerEntry entry) {
            JsonNode recorded = entry.body();
            if (outcome == null) {
                bad(entry, "Ein Ergebnis braucht einen Schluss davor.");
                return;
            }
            if (!recorded.required("outcome").asText().equals(outcome.name())) {
                bad(
                        entry,
                        "Festgehalten ist „%s“, gezählt wurde „%s“."
                                .formatted(
                                        Outcome.valueOf(recorded.required("outcome")
                                                        .asText())
                                                .german(),
                                        outcome.german()));
            }
            if (!recorded.required("count")
                    .equals(Canonical.read(
                            Canonical.write(Canonical.count(count)).text()))) {
                bad(entry, "Festgehalten sind andere Zahlen als gezählt: " + count.german() + ".");
            }
            List<CastVote> all = List.copyOf(votes.values());
            if (!recorded.required("votes")
                    .equals(Canonical.read(
                            Canonical.write(Canonical.sorted(all)).text()))) {
                bad(entry, "Festgehalten sind andere Stimmen als im Ledger stehen.");
            }
            if (!recorded.required("openingHash")
                    .asText()
                    .equals(new Canonical.Text(entries.get(0).content()).sha256())) {
                bad(entry, "Festgehalten ist eine andere Eröffnung.");
            }
            if (!recorded.required("ledger").asText().equals(entry.previous())) {
                bad(entry, "Festgehalten ist ein anderes Ledger.");
            }
        }

        private void requireClosingHash(String expected) {
            entries.stream()
                    .filter(entry -> entry.kind() == EntryKind.RESULT)
                    .findFirst()
                    .filter(entry ->
                            !new Canonical.Text(entry.content()).sha256().equals(expected))
                    .ifPresent(
                            entry -> bad(
                                    entry,
                                    "Das Ergebnis hat eine andere Prüfsumme als die angegebene: Das Ledger wurde als Ganzes neu geschrieben."));
        }

        private RuleSet rules() {
            JsonNode rules = opening.required("rules");
            return new RuleSet(
                    rules.required("name").asText(),
                    rules.required("version").asInt(),
                    Majority.valueOf(rules.required("majority").asText()),
                    rules.required("quorumNumerator").asInt(),
                    rules.required("quorumDenominator").asInt(),
                    rules.required("quorumLeastPresent").asInt());
        }

        private boolean isRepeated() {
            return opening.required("round").asInt() == 2
                    && opening.required("noticeGiven").asBoolean();
        }

        private Instant instant(String name) {
            return Instant.parse(opening.required(name).asText());
        }

        private static Optional<PersonId> person(JsonNode id) {
            return id.asText().isEmpty() ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(id.asText())));
        }
    }
}
