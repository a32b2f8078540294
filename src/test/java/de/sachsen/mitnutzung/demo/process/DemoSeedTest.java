package de.sachsen.mitnutzung.demo.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.demo.DemoCast;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.organisation.Capacity;
import de.sachsen.mitnutzung.organisation.EndAppointment;
import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.SeatId;
import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.NotFitForProduction;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(module = "demo", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generic-properties.properties.enable-password-policy=true"
        })
@Transactional
class DemoSeedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    DemoUsers demoUsers;

    @Autowired
    DemoSeed demoSeed;

    @Autowired
    IdentityService identities;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Membership membership;

    @Autowired
    Organisations organisations;

    @Autowired
    Seats seats;

    @Autowired
    People people;

    @Autowired
    EndAppointment endAppointment;

    @Test
    void the_sign_in_page_can_offer_every_user_of_the_contract() {
        assertThat(demoUsers.all())
                .extracting(user -> user.id().value())
                .containsExactlyInAnyOrder(
                        "requester1",
                        "requester2",
                        "provider1",
                        "office",
                        "state1",
                        "state2",
                        "state3",
                        "municipal1",
                        "municipal2",
                        "municipal3",
                        "state1deputy",
                        "state2deputy",
                        "state3deputy",
                        "municipal1deputy",
                        "municipal2deputy",
                        "municipal3deputy",
                        "council1",
                        "council2",
                        "council3",
                        "council4",
                        "council5",
                        "council6",
                        "council7",
                        "council8",
                        "manager",
                        "protection",
                        "agent1",
                        "agent2",
                        "agent3",
                        "admin");
        assertThat(demoUsers.all())
                .allSatisfy(user -> assertThat(user.description()).isNotBlank())
                .extracting(DemoUsers.DemoUser::description)
                .doesNotHaveDuplicates();
    }

    @Test
    void all_of_them_can_sign_in_with_the_password_that_the_page_shows() {
        assertThat(DemoUsers.PASSWORD).isEqualTo("Mitnutzung-Demo-26");
        assertThat(demoUsers.all()).allSatisfy(user -> assertThat(
                        identities.checkPassword(user.id().value(), DemoUsers.PASSWORD))
                .as(user.id().value())
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requester1 | requesters",
                "requester2 | requesters",
                "provider1 | serviceproviders",
                "office | office",
                "state1 | workinggroup workinggroupchair",
                "state2 | workinggroup",
                "municipal3 | workinggroup",
                "state1deputy | workinggroup",
                "municipal3deputy | workinggroup",
                "council1 | council councilchair",
                "council8 | council",
                "protection | protection",
                "agent1 | helpdesk",
                "agent2 | secondlevel",
                "agent3 | thirdlevel",
                "admin | camunda-admin",
                "manager | managers managersamt24 managersbeteiligungsportal managersesv managersformularservice"
                        + " managersgeobak managersprozessplattform managerszahlungsverkehr managerszcms"
            })
    void each_is_in_the_groups_of_their_role_and_no_other(String user, String groups) {
        assertThat(membership.groupsOf(new UserId(user))).containsExactly(groups.split(" "));
    }

    @Test
    void names_are_roles() {
        assertThat(people.nameOf(people.idOf(new UserId("state1")))).isEqualTo("Mitglied Staat 1");
        assertThat(people.nameOf(people.idOf(new UserId("municipal2deputy")))).isEqualTo("Stellvertretung Kommunen 2");
        assertThat(people.nameOf(people.idOf(new UserId("council5")))).isEqualTo("Ratsmitglied Kommunen 1");
    }

    @Test
    void the_working_group_has_a_member_and_a_deputy_on_every_seat() {
        assertThat(seats.on(Body.WORKING_GROUP, TODAY))
                .extracting(holders ->
                        holders.seat().label() + ": " + user(holders.member()) + ", " + user(holders.deputy()))
                .containsExactly(
                        "Sitz Staat 1: state1, state1deputy",
                        "Sitz Staat 2: state2, state2deputy",
                        "Sitz Staat 3: state3, state3deputy",
                        "Sitz Kommunen 1: municipal1, municipal1deputy",
                        "Sitz Kommunen 2: municipal2, municipal2deputy",
                        "Sitz Kommunen 3: municipal3, municipal3deputy");
    }

    @Test
    void the_council_has_members_without_deputies() {
        assertThat(seats.on(Body.COUNCIL, TODAY))
                .extracting(
                        holders -> holders.seat().id() + ": " + user(holders.member()) + ", " + user(holders.deputy()))
                .containsExactly(
                        "COUNCIL-STATE-1: council1, nobody",
                        "COUNCIL-STATE-2: council2, nobody",
                        "COUNCIL-STATE-3: council3, nobody",
                        "COUNCIL-STATE-4: council4, nobody",
                        "COUNCIL-MUNICIPAL-1: council5, nobody",
                        "COUNCIL-MUNICIPAL-2: council6, nobody",
                        "COUNCIL-MUNICIPAL-3: council7, nobody",
                        "COUNCIL-MUNICIPAL-4: council8, nobody");
    }

    @Test
    void requesters_and_provider_act_for_an_organisation() {
        assertThat(organisation("requester1").name()).isEqualTo("Chemnitz (Stadt)");
        assertThat(organisation("requester1").ags()).hasToString("Optional[14511000]");
        assertThat(organisation("requester2").kind()).isEqualTo(Organisation.Kind.STATE_AGENCY);
        assertThat(organisation("provider1").kind()).isEqualTo(Organisation.Kind.SERVICE_PROVIDER);
        assertThat(organisations.of(new UserId("office"))).isEmpty();
    }

    @Test
    void another_start_leaves_alone_what_people_have_changed() {
        User office = identities.createUserQuery().userId("office").singleResult();
        office.setPassword("Neues-Kennwort-2026");
        office.setLastName("SAKD");
        identities.saveUser(office);
        identities.deleteMembership("agent1", Groups.HELPDESK);
        endAppointment.end(new SeatId("WG-STATE-1"), Capacity.MEMBER, TODAY);

        demoSeed.sow();

        assertThat(identities.checkPassword("office", "Neues-Kennwort-2026")).isTrue();
        assertThat(identities.createUserQuery().userId("office").singleResult().getLastName())
                .isEqualTo("SAKD");
        assertThat(membership.groupsOf(new UserId("agent1"))).isEmpty();
        assertThat(seats.on(Body.WORKING_GROUP, TODAY).get(0).member()).isEmpty();
        assertThat(identities.createUserQuery().count())
                .isEqualTo(DemoCast.all().size());
    }

    @Test
    void production_refuses_a_database_in_which_a_user_still_has_the_password_of_the_demonstration() {
        NoDemoUserInProduction check = new NoDemoUserInProduction(identities, engine);
        assertThatThrownBy(check::sow)
                .isInstanceOf(NotFitForProduction.class)
                .hasMessageContaining("admin, agent1")
                .hasMessageContaining("state3deputy");

        for (User user : List.copyOf(identities.createUserQuery().list())) {
            user.setPassword("Neues-Kennwort-2026");
            identities.saveUser(user);
        }
        check.sow();
    }

    private String user(Optional<PersonId> person) {
        return person.flatMap(people::userOf).map(UserId::value).orElse("nobody");
    }

    private Organisation organisation(String user) {
        return organisations.of(new UserId(user)).orElseThrow();
    }
}
