package de.sachsen.mitnutzung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.organisation.Bench;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.RollSeat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted by hand: three seats on each bench, M for a vote of the member, D for one of the deputy, - for none. */
class ParticipationTest {

    private static final String SUMMER = "2026-08-03T10:00:00Z";
    private static final String AUTUMN = "2026-11-02T10:00:00Z";

    private final Map<String, PersonId> people = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "1, 3, 33", "2, 3, 67", "3, 3, 100", "1, 8, 13", "1, 200, 1", "1, 201, 0", "1999, 2000, 100"
    })
    void percentages_are_whole_numbers_of_whole_numbers(int part, int of, int percent) {
        assertThat(new Share(part, of).percent()).hasValue(percent);
    }

    @Test
    void of_nothing_there_is_no_percentage() {
        assertThat(new Share(0, 0).percent()).isEmpty();
    }

    @Test
    void benches_and_seats_are_counted_by_quarter() {
        Participation.OfBody group = only(Participation.of(List.of(
                ballot(Body.WORKING_GROUP, SUMMER, Outcome.ADOPTED, "MMM MD-"),
                ballot(Body.WORKING_GROUP, SUMMER, Outcome.NO_QUORUM, "M-- ---"),
                ballot(Body.WORKING_GROUP, AUTUMN, Outcome.REJECTED, "DM- MMM"))));

        assertThat(group.ballots()).isEqualTo(3);
        assertThat(group.withoutQuorum()).isEqualTo(1);
        assertThat(group.quarters()).extracting(Quarter::toString).containsExactly("2026-Q3", "2026-Q4");
        Participation.OfBench state = group.benches().get(0);
        assertThat(state.bench()).isEqualTo(Bench.STATE);
        assertThat(state.quarters().values()).containsExactly(new Attendance(4, 0, 2), new Attendance(1, 1, 1));
        assertThat(state.total().share()).isEqualTo(new Share(6, 9));
        assertThat(group.benches().get(1).quarters().values())
                .containsExactly(new Attendance(1, 1, 4), new Attendance(3, 0, 0));

        assertThat(group.seats())
                .extracting(seat -> seat.seat().value())
                .containsExactly("S1", "S2", "S3", "M1", "M2", "M3");
        assertThat(group.seats().get(0).total()).isEqualTo(new Attendance(2, 1, 0));
        assertThat(group.seats().get(2).quarters().values())
                .containsExactly(new Attendance(1, 0, 1), new Attendance(0, 0, 1));
        assertThat(group.seats().get(4).total()).isEqualTo(new Attendance(1, 1, 1));
    }

    @Test
    void each_body_is_counted_alone_and_one_without_ballots_is_left_out() {
        Participation both = Participation.of(List.of(
                ballot(Body.COUNCIL, SUMMER, Outcome.ADOPTED, "MMM MMM"),
                ballot(Body.WORKING_GROUP, SUMMER, Outcome.TIE, "MM- MM-")));

        assertThat(both.bodies())
                .extracting(Participation.OfBody::body)
                .containsExactly(Body.WORKING_GROUP, Body.COUNCIL);
        assertThat(both.bodies().get(0).benches().get(0).total()).isEqualTo(new Attendance(2, 0, 1));
        assertThat(Participation.of(List.of()).bodies()).isEmpty();
    }

    @Test
    void a_seat_counts_unless_all_its_people_were_excluded() {
        CountedBallot ballot = ballot(Body.WORKING_GROUP, SUMMER, Outcome.ADOPTED, "-D- MMM");
        CountedBallot without = new CountedBallot(
                ballot.id(),
                ballot.body(),
                ballot.outcome(),
                ballot.closedAt(),
                ballot.roll(),
                Set.of(person("S1 member"), person("S1 deputy"), person("S2 member")),
                ballot.votedAs());

        Participation.OfBody group = only(Participation.of(List.of(without)));

        assertThat(group.benches().get(0).total()).isEqualTo(new Attendance(0, 1, 1));
        assertThat(group.seats()).extracting(seat -> seat.seat().value()).containsExactly("S2", "S3", "M1", "M2", "M3");
    }

    private static Participation.OfBody only(Participation participation) {
        assertThat(participation.bodies()).hasSize(1);
        return participation.bodies().get(0);
    }

    private CountedBallot ballot(Body body, String closedAt, Outcome outcome, String letters) {
        String votes = letters.replace(" ", "");
        List<RollSeat> roll = new ArrayList<>();
        Map<SeatId, Capacity> votedAs = new HashMap<>();
        for (int i = 0; i < votes.length(); i++) {
            Bench bench = i < votes.length() / 2 ? Bench.STATE : Bench.MUNICIPAL;
            int position = i % (votes.length() / 2) + 1;
            SeatId seat = new SeatId(bench.name().charAt(0) + "" + position);
            roll.add(new RollSeat(
                    seat,
                    bench,
                    position,
                    "Sitz " + seat.value(),
                    Optional.of(person(seat.value() + " member")),
                    Optional.of(person(seat.value() + " deputy"))));
            if (votes.charAt(i) != '-') {
                votedAs.put(seat, votes.charAt(i) == 'M' ? Capacity.MEMBER : Capacity.DEPUTY);
            }
        }
        return new CountedBallot(
                new BallotId("ABS-2026-0001"), body, outcome, Instant.parse(closedAt), roll, Set.of(), votedAs);
    }

    private PersonId person(String name) {
        return people.computeIfAbsent(name, unknown -> new PersonId(UUID.randomUUID()));
    }
}
