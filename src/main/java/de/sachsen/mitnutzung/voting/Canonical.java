package de.sachsen.mitnutzung.voting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The form in which a ballot is hashed: JSON with sorted keys, without blanks, instants in UTC to the microsecond, no
 * floating-point numbers. Whoever has the text can take the hash again with any tool.
 */
public final class Canonical {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** A canonical text. */
    public record Text(String text) {

        public String sha256() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException everyJdkHasIt) {
                throw new IllegalStateException(everyJdkHasIt);
            }
        }
    }

    private Canonical() {}

    static Text opening(Ballot ballot, List<RollSeat> roll, Instant openedAt, Instant deadline) {
        Map<String, Object> form = new TreeMap<>();
        form.put("ballot", ballot.id().value());
        form.put("subject", ballot.subject().name());
        form.put("requirement", ballot.requirement().orElse(""));
        form.put("body", ballot.body().name());
        form.put("cycle", ballot.cycle());
        form.put("round", ballot.round());
        form.put("mode", ballot.mode().name());
        form.put("session", ballot.session().orElse(""));
        form.put("motion", ballot.motion());
        form.put("noticeGiven", ballot.noticeGiven());
        form.put("rules", rules(ballot.rules()));
        form.put("openedAt", instant(openedAt));
        form.put("deadline", instant(deadline));
        form.put("roll", roll.stream().map(Canonical::seat).toList());
        return write(form);
    }

    /** @param ledger hash of the last entry of the ballot's ledger, so that one hash stands for the whole chain */
    static Text closing(
            Ballot ballot, List<CastVote> votes, Count count, Outcome outcome, Instant closedAt, String ledger) {
        Map<String, Object> form = new TreeMap<>();
        form.put("ballot", ballot.id().value());
        form.put("openingHash", ballot.requireOpening().hash());
        form.put("closedAt", instant(closedAt));
        form.put("outcome", outcome.name());
        form.put("ledger", ledger);
        form.put("votes", sorted(votes));
        form.put("count", count(count));
        return write(form);
    }

    static Text vote(BallotId ballot, CastVote vote) {
        Map<String, Object> form = vote(vote);
        form.put("ballot", ballot.value());
        return write(form);
    }

    /** @param asked the seats that are to answer */
    static Text raised(Exclusion exclusion, List<RollSeat> asked) {
        return note(
                exclusion.ballot(),
                Map.of(
                        "number", exclusion.number(),
                        "seat", exclusion.seat().value(),
                        "person", person(Optional.of(exclusion.person())),
                        "capacity", exclusion.capacity().name(),
                        "raisedBySeat", exclusion.raisedBySeat().value(),
                        "raisedBy", person(Optional.of(exclusion.raisedBy())),
                        "reason", exclusion.reason(),
                        "raisedAt", instant(exclusion.raisedAt()),
                        "answersUntil", instant(exclusion.answersUntil()),
                        "asked",
                                asked.stream()
                                        .map(seat -> seat.seat().value())
                                        .sorted()
                                        .toList()));
    }

    static Text answered(BallotId ballot, int number, Exclusion.SeatAnswer answer) {
        return note(
                ballot,
                Map.of(
                        "number", number,
                        "seat", answer.seat().value(),
                        "person", person(Optional.of(answer.person())),
                        "capacity", answer.capacity().name(),
                        "answer", answer.answer().name(),
                        "answeredAt", instant(answer.answeredAt())));
    }

    static Text decided(BallotId ballot, int number, Exclusion.Decision decision) {
        return note(
                ballot,
                Map.of(
                        "number", number,
                        "confirmed", decision.confirmed(),
                        "confirm", decision.confirm(),
                        "deny", decision.deny(),
                        "decidedAt", instant(decision.decidedAt()),
                        "deadline", instant(decision.deadline())));
    }

    static Text objection(Objection objection) {
        return note(
                objection.ballot(),
                Map.of(
                        "seat", objection.seat().value(),
                        "person", person(Optional.of(objection.person())),
                        "capacity", objection.capacity().name(),
                        "reason", objection.reason().orElse(""),
                        "raisedAt", instant(objection.raisedAt())));
    }

    static Text signed(ReferralSignature signature) {
        return note(
                signature.ballot(),
                Map.of(
                        "seat", signature.seat().value(),
                        "person", person(Optional.of(signature.person())),
                        "capacity", signature.capacity().name(),
                        "signedAt", instant(signature.signedAt())));
    }

    /** @param attending the seats that were present in the session */
    static Text closingOrdered(
            BallotId ballot, PersonId officer, boolean orderedByChair, Set<SeatId> attending, Instant at) {
        return note(
                ballot,
                Map.of(
                        "officer", person(Optional.of(officer)),
                        "orderedByChair", orderedByChair,
                        "attending",
                                attending.stream().map(SeatId::value).sorted().toList(),
                        "deadline", instant(at)));
    }

    /** @param facts plain values */
    static Text note(BallotId ballot, Map<String, Object> facts) {
        Map<String, Object> form = new TreeMap<>(facts);
        form.put("ballot", ballot.value());
        return write(form);
    }

    /** Votes in the order in which they are written. */
    static List<Map<String, Object>> sorted(List<CastVote> votes) {
        return votes.stream()
                .sorted(Comparator.comparing(vote -> vote.seat().value()))
                .map(Canonical::vote)
                .toList();
    }

    static Map<String, Object> count(Count count) {
        Map<String, Object> benches = new TreeMap<>();
        for (Bench bench : Bench.values()) {
            Count.OfBench of = count.of(bench);
            benches.put(
                    bench.name(),
                    new TreeMap<>(Map.of(
                            "eligible", of.eligible(), "yes", of.yes(), "no", of.no(), "abstain", of.abstain())));
        }
        return benches;
    }

    private static Map<String, Object> rules(RuleSet rules) {
        return new TreeMap<>(Map.of(
                "name", rules.name(),
                "version", rules.version(),
                "majority", rules.majority().name(),
                "quorumNumerator", rules.quorumNumerator(),
                "quorumDenominator", rules.quorumDenominator(),
                "quorumLeastPresent", rules.quorumLeastPresent()));
    }

    private static Map<String, Object> seat(RollSeat seat) {
        return new TreeMap<>(Map.of(
                "seat", seat.seat().value(),
                "bench", seat.bench().name(),
                "member", person(seat.member()),
                "deputy", person(seat.deputy())));
    }

    private static Map<String, Object> vote(CastVote vote) {
        return new TreeMap<>(Map.of(
                "seat", vote.seat().value(),
                "person", person(Optional.of(vote.person())),
                "capacity", vote.capacity().name(),
                "choice", vote.choice().name(),
                "reason", vote.reason().orElse(""),
                "castAt", instant(vote.castAt()),
                "nonce", vote.nonce().toString()));
    }

    private static String person(Optional<PersonId> person) {
        return person.map(known -> known.value().toString()).orElse("");
    }

    public static String instant(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).toString();
    }

    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("no JSON", noJson);
        }
    }

    /** With the keys of all objects in order, whatever order they were read in. */
    public static Object sorted(JsonNode node) {
        return JSON.convertValue(node, Object.class);
    }

    public static Text write(Object form) {
        try {
            return new Text(JSON.writeValueAsString(form));
        } catch (JsonProcessingException onlyPlainValuesInside) {
            throw new IllegalStateException(onlyPlainValuesInside);
        }
    }
}
