package de.sachsen.mitnutzung.voting;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpeningHashTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-03-16T23:00:00Z");
    private static final RuleSet RULES = new RuleSet("SIMPLE_MAJORITY", 1, Majority.SIMPLE, 1, 2, 3);
    private static final PersonId ANNA = person(1);
    private static final PersonId BERT = person(2);
    private static final PersonId CLEO = person(3);
    private static final List<RollSeat> ROLL =
            List.of(seat("WG-STATE-1", Bench.STATE, ANNA, BERT), seat("WG-MUNICIPAL-1", Bench.MUNICIPAL, CLEO, null));

    @Test
    void the_same_opening_has_the_same_hash() {
        assertThat(hash(ballot("Antrag", RULES, false, 1), ROLL, DEADLINE))
                .isEqualTo(hash(ballot("Antrag", RULES, false, 1), ROLL, DEADLINE))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void any_part_of_roll_motion_rules_notice_or_deadline_changes_the_hash() {
        Ballot ballot = ballot("Antrag", RULES, false, 1);
        Set<String> hashes = new HashSet<>();
        int variants = 0;
        for (List<RollSeat> roll : List.of(
                ROLL,
                ROLL.subList(0, 1),
                List.of(seat("WG-STATE-1", Bench.STATE, BERT, ANNA), ROLL.get(1)),
                List.of(seat("WG-STATE-1", Bench.STATE, ANNA, null), ROLL.get(1)),
                List.of(seat("WG-STATE-1", Bench.MUNICIPAL, ANNA, BERT), ROLL.get(1)),
                List.of(seat("WG-STATE-2", Bench.STATE, ANNA, BERT), ROLL.get(1)),
                List.of(seat("WG-STATE-1", Bench.STATE, person(4), BERT), ROLL.get(1)))) {
            hashes.add(hash(ballot, roll, DEADLINE));
            variants++;
        }
        for (RuleSet rules : List.of(
                new RuleSet("SIMPLE_MAJORITY", 2, Majority.SIMPLE, 1, 2, 3),
                new RuleSet("BENCH_MAJORITY", 1, Majority.SIMPLE, 1, 2, 3),
                new RuleSet("SIMPLE_MAJORITY", 1, Majority.BENCH, 1, 2, 3),
                new RuleSet("SIMPLE_MAJORITY", 1, Majority.SIMPLE, 2, 2, 3),
                new RuleSet("SIMPLE_MAJORITY", 1, Majority.SIMPLE, 1, 3, 3),
                new RuleSet("SIMPLE_MAJORITY", 1, Majority.SIMPLE, 1, 2, 4))) {
            hashes.add(hash(ballot("Antrag", rules, false, 1), ROLL, DEADLINE));
            variants++;
        }
        hashes.add(hash(ballot("Antrag.", RULES, false, 1), ROLL, DEADLINE));
        hashes.add(hash(ballot("Antrag", RULES, true, 1), ROLL, DEADLINE));
        hashes.add(hash(ballot("Antrag", RULES, false, 2), ROLL, DEADLINE));
        hashes.add(hash(ballot, ROLL, DEADLINE.plus(Duration.ofMillis(1))));
        variants += 4;

        assertThat(hashes).hasSize(variants);
    }

    @Test
    void the_hashed_text_names_people_by_opaque_id_only() {
        String text = Canonical.opening(ballot("Antrag", RULES, false, 1), ROLL, OPENED, DEADLINE)
                .text();

        assertThat(text)
                .contains("\"member\":\"" + ANNA + "\"", "\"deputy\":\"" + BERT + "\"", "\"deputy\":\"\"")
                .doesNotContain("label", "Sitz");
    }

    @Test
    void the_closing_hash_covers_every_vote_with_its_reason_and_nonce() {
        Ballot open = opened(ballot("Antrag", RULES, false, 1));
        CastVote yes = vote("WG-STATE-1", ANNA, Choice.YES, null, UUID.fromString(UUID_1));
        CastVote no = vote("WG-MUNICIPAL-1", CLEO, Choice.NO, "Zu teuer.", UUID.fromString(UUID_2));
        String hash = closingHash(open, List.of(yes, no));

        assertThat(closingHash(open, List.of(no, yes)))
                .as("whatever the order of reading")
                .isEqualTo(hash);
        assertThat(closingHash(open, List.of(yes))).isNotEqualTo(hash);
        assertThat(closingHash(
                        open,
                        List.of(yes, vote("WG-MUNICIPAL-1", CLEO, Choice.NO, "Zu teuer!", UUID.fromString(UUID_2)))))
                .isNotEqualTo(hash);
        assertThat(closingHash(
                        open,
                        List.of(yes, vote("WG-MUNICIPAL-1", CLEO, Choice.NO, "Zu teuer.", UUID.fromString(UUID_1)))))
                .isNotEqualTo(hash);
        assertThat(closingHash(
                        open,
                        List.of(
                                yes,
                                vote("WG-MUNICIPAL-1", CLEO, Choice.ABSTAIN, "Zu teuer.", UUID.fromString(UUID_2)))))
                .isNotEqualTo(hash);
    }

    private static final String UUID_1 = "00000000-0000-4000-8000-000000000001";
    private static final String UUID_2 = "00000000-0000-4000-8000-000000000002";

    private static String closingHash(Ballot open, List<CastVote> votes) {
        return open.close(votes, DEADLINE, "0".repeat(64)).hash();
    }

    private static CastVote vote(String seat, PersonId person, Choice choice, String reason, UUID nonce) {
        return new CastVote(
                new SeatId(seat), person, Capacity.MEMBER, choice, Optional.ofNullable(reason), OPENED, nonce);
    }

    private static Ballot opened(Ballot ballot) {
        Canonical.Text record = Canonical.opening(ballot, ROLL, OPENED, DEADLINE);
        return new Ballot(
                ballot.id(),
                ballot.subject(),
                ballot.requirement(),
                ballot.body(),
                ballot.cycle(),
                ballot.round(),
                ballot.mode(),
                ballot.session(),
                BallotState.OPEN,
                ballot.motion(),
                ballot.rules(),
                ballot.noticeGiven(),
                ballot.preparedAt(),
                Optional.of(new Ballot.Opening(OPENED, DEADLINE, record.text(), record.sha256())),
                ROLL,
                List.of(),
                Optional.empty(),
                false);
    }

    private static String hash(Ballot ballot, List<RollSeat> roll, Instant deadline) {
        return Canonical.opening(ballot, roll, OPENED, deadline).sha256();
    }

    private static Ballot ballot(String motion, RuleSet rules, boolean noticeGiven, int round) {
        return new Ballot(
                new BallotId("ABS-2026-0001"),
                Subject.REQUIREMENT,
                Optional.of("ANF-2026-0001"),
                Body.WORKING_GROUP,
                1,
                round,
                Mode.CIRCULATION,
                Optional.empty(),
                BallotState.PREPARED,
                motion,
                rules,
                noticeGiven,
                OPENED,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false);
    }

    private static RollSeat seat(String id, Bench bench, PersonId member, PersonId deputy) {
        return new RollSeat(new SeatId(id), bench, 1, "Sitz", Optional.ofNullable(member), Optional.ofNullable(deputy));
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
