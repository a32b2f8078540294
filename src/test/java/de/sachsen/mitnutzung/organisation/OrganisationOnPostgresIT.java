package de.sachsen.mitnutzung.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The module as it starts in production. */
@ExtendWith(OrganisationOnPostgresIT.ClosePostgres.class)
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@ActiveProfiles("production")
@DirtiesContext
@TestPropertySource(
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "mitnutzung.admin.user=chief",
            "mitnutzung.admin.password=Sehr-Geheim-2026",
            "mitnutzung.seats-per-bench.working-group=6"
        })
class OrganisationOnPostgresIT {

    private static EmbeddedPostgres postgres;

    /** Registered before Spring's own extension, so that the application closes before its database does. */
    static class ClosePostgres implements AfterAllCallback {

        @Override
        public void afterAll(ExtensionContext test) throws IOException {
            postgres.close();
        }
    }

    @Autowired
    Seats seats;

    @Autowired
    AppointHolder appointHolder;

    @Autowired
    EndAppointment endAppointment;

    @Autowired
    People people;

    @Autowired
    Membership membership;

    @Autowired
    Municipalities municipalities;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    @Test
    void production_has_seats_groups_and_one_administrator_but_nobody_on_a_seat() {
        assertThat(seats.perBench(Body.WORKING_GROUP))
                .containsEntry(Bench.STATE, 6)
                .containsEntry(Bench.MUNICIPAL, 6);
        assertThat(seats.wereEverHeld(Body.COUNCIL)).isFalse();
        assertThat(membership.membersOf(Groups.ADMINISTRATORS)).containsExactly(new UserId("chief"));
        assertThat(municipalities.all()).hasSize(13);
    }

    @Test
    void appointments_keep_their_rules_on_postgresql() {
        SeatId seat = new SeatId("WG-MUNICIPAL-6");
        LocalDate january = LocalDate.of(2026, 1, 1);
        PersonId person = people.idOf(new UserId("somebody"));
        appointHolder.appoint(seat, Capacity.MEMBER, person, Term.between(january, january.plusYears(1)));

        assertThatThrownBy(() -> appointHolder.appoint(
                        seat, Capacity.MEMBER, people.idOf(new UserId("other")), Term.from(january.plusMonths(1))))
                .isInstanceOf(PlaceTaken.class);
        assertThatThrownBy(() -> appointHolder.appoint(seat, Capacity.DEPUTY, person, Term.from(january.plusMonths(1))))
                .isInstanceOf(AlreadyOnBody.class);
        endAppointment.end(seat, Capacity.MEMBER, january.plusMonths(1));

        assertThat(seats.on(Body.WORKING_GROUP, january).get(11).member()).contains(person);
        assertThat(seats.on(Body.WORKING_GROUP, january.plusMonths(1)).get(11).isVacant())
                .isTrue();
    }
}
