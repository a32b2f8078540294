package de.sachsen.mitnutzung.organisation;

import static de.sachsen.mitnutzung.organisation.Bench.MUNICIPAL;
import static de.sachsen.mitnutzung.organisation.Bench.STATE;
import static de.sachsen.mitnutzung.organisation.Body.COUNCIL;
import static de.sachsen.mitnutzung.organisation.Body.WORKING_GROUP;
import static de.sachsen.mitnutzung.organisation.Capacity.DEPUTY;
import static de.sachsen.mitnutzung.organisation.Capacity.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.sachsen.mitnutzung.platform.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:organisation;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@Transactional
class SeatsTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final SeatId STATE_1 = new SeatId("WG-STATE-1");
    private static final SeatId STATE_2 = new SeatId("WG-STATE-2");

    @Autowired
    Seats seats;

    @Autowired
    AddSeat addSeat;

    @Autowired
    AppointHolder appointHolder;

    @Autowired
    EndAppointment endAppointment;

    @Autowired
    DefaultSeats defaultSeats;

    @Autowired
    People people;

    /** More often than there are connections; without a transaction nothing else would give them back. */
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void reading_the_seats_keeps_no_connection() {
        for (int time = 0; time < 15; time++) {
            assertThat(seats.on(WORKING_GROUP, JANUARY)).hasSize(6);
        }
    }

    @Test
    void a_new_system_has_three_and_three_seats_in_the_working_group_and_four_and_four_in_the_council() {
        assertThat(seats.of(WORKING_GROUP))
                .extracting(seat -> seat.id().value(), Seat::label)
                .containsExactly(
                        tuple("WG-STATE-1", "Sitz Staat 1"),
                        tuple("WG-STATE-2", "Sitz Staat 2"),
                        tuple("WG-STATE-3", "Sitz Staat 3"),
                        tuple("WG-MUNICIPAL-1", "Sitz Kommunen 1"),
                        tuple("WG-MUNICIPAL-2", "Sitz Kommunen 2"),
                        tuple("WG-MUNICIPAL-3", "Sitz Kommunen 3"));
        assertThat(seats.perBench(COUNCIL)).containsEntry(STATE, 4).containsEntry(MUNICIPAL, 4);
        assertThat(seats.isBalanced(COUNCIL)).isTrue();
    }

    @Test
    void a_second_start_adds_no_seats() {
        addSeat.to(WORKING_GROUP, STATE);

        defaultSeats.sow();

        assertThat(seats.perBench(WORKING_GROUP)).containsEntry(STATE, 4).containsEntry(MUNICIPAL, 3);
    }

    @Test
    void a_body_of_six_and_six_can_be_built_and_is_unbalanced_on_the_way() {
        for (int more = 0; more < 3; more++) {
            addSeat.to(WORKING_GROUP, STATE);
        }
        assertThat(seats.isBalanced(WORKING_GROUP)).isFalse();

        for (int more = 0; more < 3; more++) {
            addSeat.to(WORKING_GROUP, MUNICIPAL);
        }
        assertThat(seats.isBalanced(WORKING_GROUP)).isTrue();
        assertThat(seats.on(WORKING_GROUP, JULY))
                .hasSize(12)
                .allMatch(SeatHolders::isVacant)
                .last()
                .extracting(holders -> holders.seat().id())
                .isEqualTo(new SeatId("WG-MUNICIPAL-6"));
        assertThat(seats.find(new SeatId("WG-STATE-6")))
                .contains(new Seat(new SeatId("WG-STATE-6"), WORKING_GROUP, STATE, 6));
    }

    @Test
    void a_seat_has_a_member_and_a_deputy_while_their_terms_last() {
        PersonId member = person("ms1");
        PersonId deputy = person("ds1");
        appointHolder.appoint(STATE_1, MEMBER, member, Term.from(JANUARY));
        appointHolder.appoint(STATE_1, DEPUTY, deputy, Term.between(JANUARY, JULY));

        assertThat(on(JANUARY.minusDays(1)).isVacant()).isTrue();
        assertThat(on(JANUARY).member()).contains(member);
        assertThat(on(JULY.minusDays(1)).deputy()).contains(deputy);
        assertThat(on(JULY))
                .extracting(SeatHolders::member, SeatHolders::deputy)
                .containsExactly(Optional.of(member), Optional.empty());
        assertThat(on(JULY).holder(MEMBER)).contains(member);
        assertThat(on(JULY).holder(DEPUTY)).isEmpty();
        assertThat(seats.wereEverHeld(WORKING_GROUP)).isTrue();
        assertThat(seats.wereEverHeld(COUNCIL)).isFalse();
    }

    @Test
    void a_place_has_one_holder_at_a_time() {
        appointHolder.appoint(STATE_1, MEMBER, person("first"), Term.between(JANUARY, JULY));
        PersonId second = person("second");

        assertThatThrownBy(() -> appointHolder.appoint(STATE_1, MEMBER, second, Term.from(JULY.minusDays(1))))
                .isInstanceOf(PlaceTaken.class);
        assertThatThrownBy(() -> appointHolder.appoint(
                        STATE_1, MEMBER, second, Term.between(JANUARY.minusDays(9), JANUARY.plusDays(1))))
                .isInstanceOf(PlaceTaken.class);
        assertThatThrownBy(() -> appointHolder.appoint(STATE_1, MEMBER, second, Term.from(JANUARY.minusYears(1))))
                .isInstanceOf(PlaceTaken.class);

        appointHolder.appoint(STATE_1, MEMBER, second, Term.from(JULY));
        assertThat(on(JULY).member()).contains(second);
    }

    @Test
    void nobody_has_two_places_in_a_body_at_a_time() {
        PersonId person = person("twice");
        appointHolder.appoint(STATE_1, MEMBER, person, Term.between(JANUARY, JULY));

        assertThatThrownBy(() -> appointHolder.appoint(STATE_1, DEPUTY, person, Term.from(JANUARY)))
                .isInstanceOf(AlreadyOnBody.class);
        assertThatThrownBy(() -> appointHolder.appoint(STATE_2, DEPUTY, person, Term.from(JANUARY)))
                .isInstanceOf(AlreadyOnBody.class);

        appointHolder.appoint(STATE_2, DEPUTY, person, Term.from(JULY));
        appointHolder.appoint(new SeatId("COUNCIL-STATE-1"), MEMBER, person, Term.from(JANUARY));
        assertThat(seats.on(COUNCIL, JULY).get(0).member()).contains(person);
    }

    @Test
    void an_appointment_ends_on_the_day_from_which_the_place_is_vacant() {
        PersonId first = person("first");
        PersonId successor = person("successor");
        appointHolder.appoint(STATE_1, MEMBER, first, Term.between(JANUARY, JULY));
        appointHolder.appoint(STATE_1, MEMBER, successor, Term.from(JULY));

        endAppointment.end(STATE_1, MEMBER, JULY.minusMonths(1));

        assertThat(on(JULY.minusMonths(1).minusDays(1)).member()).contains(first);
        assertThat(on(JULY.minusMonths(1)).isVacant()).isTrue();
        assertThat(on(JULY).member()).contains(successor);
    }

    @Test
    void an_appointment_that_ends_before_it_begins_never_was() {
        appointHolder.appoint(STATE_1, MEMBER, person("first"), Term.from(JULY));

        endAppointment.end(STATE_1, MEMBER, JULY);

        assertThat(on(JULY.plusYears(1)).isVacant()).isTrue();
    }

    @Test
    void a_vacant_place_cannot_be_vacated() {
        appointHolder.appoint(STATE_1, MEMBER, person("first"), Term.between(JANUARY, JULY));

        assertThatThrownBy(() -> endAppointment.end(STATE_1, MEMBER, JULY)).isInstanceOf(NobodyAppointed.class);
        assertThatThrownBy(() -> endAppointment.end(STATE_1, DEPUTY, JANUARY)).isInstanceOf(NobodyAppointed.class);
    }

    @Test
    void a_seat_that_there_is_not_cannot_be_held() {
        SeatId nowhere = new SeatId("WG-STATE-99");

        assertThatThrownBy(() -> appointHolder.appoint(nowhere, MEMBER, person("lost"), Term.from(JANUARY)))
                .isInstanceOf(UnknownSeat.class);
        assertThatThrownBy(() -> endAppointment.end(nowhere, MEMBER, JANUARY)).isInstanceOf(UnknownSeat.class);
        assertThat(seats.find(nowhere)).isEmpty();
    }

    @Test
    void a_term_has_at_least_one_day() {
        assertThatThrownBy(() -> Term.between(JANUARY, JANUARY)).isInstanceOf(TermEndsTooEarly.class);
        assertThat(Term.between(JANUARY, JANUARY.plusDays(1)).until()).contains(JANUARY.plusDays(1));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void of_two_simultaneous_appointments_to_a_place_one_is_refused() throws Exception {
        SeatId seat = new SeatId("COUNCIL-MUNICIPAL-4");
        PersonId one = person("one");
        PersonId other = person("other");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> attempts = threads.invokeAll(List.of(attempt(seat, one), attempt(seat, other)));

            assertThat(List.of(attempts.get(0).get(), attempts.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
            endAppointment.end(seat, MEMBER, JANUARY);
        }
    }

    private Callable<Boolean> attempt(SeatId seat, PersonId person) {
        return () -> {
            try {
                appointHolder.appoint(seat, MEMBER, person, Term.from(JANUARY));
                return true;
            } catch (PlaceTaken taken) {
                return false;
            }
        };
    }

    private SeatHolders on(LocalDate day) {
        return seats.on(WORKING_GROUP, day).get(0);
    }

    private PersonId person(String name) {
        return people.idOf(new UserId(name + UUID.randomUUID()));
    }
}
