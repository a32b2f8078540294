package de.sachsen.mitnutzung.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.organisation.Membership;
import de.sachsen.mitnutzung.organisation.People;
import de.sachsen.mitnutzung.organisation.PersonId;
import de.sachsen.mitnutzung.organisation.UserNames;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.InitialAdministrator;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.process.AsSystem;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(module = "organisation", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:users;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.authorization.enabled=true"
        })
@Transactional
class UsersAndGroupsTest {

    @Autowired
    IdentityService identities;

    @Autowired
    Membership membership;

    @Autowired
    UserNames userNames;

    @Autowired
    People people;

    @Autowired
    AsSystem asSystem;

    @Autowired
    DefaultGroups defaultGroups;

    @AfterEach
    void sign_out() {
        identities.clearAuthentication();
    }

    @Test
    void every_group_is_there_with_a_german_name() {
        assertThat(identities.createGroupQuery().list())
                .extracting(Group::getId)
                .containsAll(Groups.ALL)
                .contains(
                        "managersamt24",
                        "managersformularservice",
                        "managersesv",
                        "managersgeobak",
                        "managerszahlungsverkehr",
                        "managerszcms",
                        "managersprozessplattform",
                        "managersbeteiligungsportal")
                .hasSize(Groups.ALL.size() + 8);
        assertThat(identities.createGroupQuery().list())
                .allSatisfy(group -> assertThat(group.getName()).isNotBlank());
        assertThat(group("managersesv").getName())
                .isEqualTo("Komponentenverantwortliche Elektronische Signatur und Verschlüsselung");
        assertThat(group(Groups.OFFICE).getType()).isEqualTo("WORKFLOW");
        assertThat(group(Groups.ADMINISTRATORS).getType()).isEqualTo("SYSTEM");
    }

    @Test
    void a_second_start_leaves_a_renamed_group_alone_and_brings_back_a_lost_one() {
        Group office = group(Groups.OFFICE);
        office.setName("Büro");
        identities.saveGroup(office);
        identities.deleteGroup(Groups.PROTECTION);

        defaultGroups.sow();

        assertThat(group(Groups.OFFICE).getName()).isEqualTo("Büro");
        assertThat(group(Groups.PROTECTION)).isNotNull();
    }

    @Test
    void membership_is_told_whatever_the_signed_in_person_may_see() {
        user("qb1", "Mitglied", "Staat 2", Groups.WORKING_GROUP, Groups.WORKING_GROUP_CHAIR);
        user("qa1", "Mitglied", "Staat 1", Groups.WORKING_GROUP);
        identities.setAuthentication("qa1", List.of(Groups.WORKING_GROUP), List.of("tenant"));
        assertThat(identities
                        .createUserQuery()
                        .memberOfGroup(Groups.WORKING_GROUP)
                        .listPage(0, 100))
                .as("what the engine lets the person see")
                .extracting(User::getId)
                .doesNotContain("qb1");

        assertThat(membership.isIn(new UserId("qb1"), Groups.WORKING_GROUP_CHAIR))
                .isTrue();
        assertThat(membership.isIn(new UserId("qa1"), Groups.WORKING_GROUP_CHAIR))
                .isFalse();
        assertThat(membership.isIn(new UserId("nobody"), Groups.WORKING_GROUP)).isFalse();
        assertThat(membership.groupsOf(new UserId("qb1")))
                .containsExactly(Groups.WORKING_GROUP, Groups.WORKING_GROUP_CHAIR);
        assertThat(membership.groupsOf(new UserId("nobody"))).isEmpty();
        assertThat(membership.membersOf(Groups.WORKING_GROUP)).containsExactly(new UserId("qa1"), new UserId("qb1"));
        assertThat(membership.membersOf("nothing")).isEmpty();
        assertThat(userNames.of(new UserId("qb1"))).contains("Mitglied Staat 2");
    }

    @Test
    void the_signed_in_person_stays_signed_in_even_when_a_question_fails() {
        identities.setAuthentication("a", List.of(Groups.OFFICE), List.of("tenant"));

        assertThat(asSystem.<Object>call(identities::getCurrentAuthentication)).isNull();
        assertThatThrownBy(() -> asSystem.call(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("a");
        assertThat(identities.getCurrentAuthentication().getGroupIds()).containsExactly(Groups.OFFICE);
        assertThat(identities.getCurrentAuthentication().getTenantIds()).containsExactly("tenant");
        assertThatThrownBy(() -> identities.saveUser(identities.newUser("c")))
                .isInstanceOf(WebApplicationException.class);
    }

    @Test
    void whoever_was_not_signed_in_is_not_afterwards() {
        assertThat(asSystem.call(() -> "answer")).isEqualTo("answer");
        assertThat(identities.getCurrentAuthentication()).isNull();
    }

    @Test
    void a_user_is_always_the_same_person_and_named_as_the_directory_does_now() {
        UserId id = new UserId(
                "known" + UUID.randomUUID().toString().substring(0, 8).replace("-", ""));
        user(id.value(), "Mitglied", "Staat 1");

        PersonId person = people.idOf(id);

        assertThat(people.idOf(id)).isEqualTo(person);
        assertThat(people.userOf(person)).contains(id);
        assertThat(people.nameOf(person)).isEqualTo("Mitglied Staat 1");

        User user = identities.createUserQuery().userId(id.value()).singleResult();
        user.setLastName("Staat 2");
        identities.saveUser(user);
        assertThat(people.nameOf(person)).isEqualTo("Mitglied Staat 2");

        identities.deleteUser(id.value());
        assertThat(people.nameOf(person)).as("the last name known").isEqualTo("Mitglied Staat 1");
    }

    @Test
    void a_user_without_a_name_is_called_by_their_id() {
        UserId id = new UserId("unnamed@example.org");

        assertThat(people.nameOf(people.idOf(id))).isEqualTo("unnamed@example.org");
    }

    @Test
    void a_person_who_never_was_is_nobody() {
        PersonId nobody = new PersonId(UUID.randomUUID());

        assertThat(people.userOf(nobody)).isEmpty();
        assertThatThrownBy(() -> people.nameOf(nobody)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_first_administrator_can_sign_in_and_is_not_made_again() {
        var seed = new FirstAdministrator(identities, new InitialAdministrator("chief", "Sehr-Geheim-2026"));

        seed.sow();
        assertThat(membership.membersOf(Groups.ADMINISTRATORS)).containsExactly(new UserId("chief"));
        assertThat(identities.checkPassword("chief", "Sehr-Geheim-2026")).isTrue();

        new FirstAdministrator(identities, new InitialAdministrator("chief", "Etwas-Anderes-2026")).sow();
        new FirstAdministrator(identities, new InitialAdministrator("other", "Etwas-Anderes-2026")).sow();
        assertThat(membership.membersOf(Groups.ADMINISTRATORS)).containsExactly(new UserId("chief"));
        assertThat(identities.checkPassword("chief", "Sehr-Geheim-2026")).isTrue();
    }

    @Test
    void a_user_who_is_there_already_becomes_the_first_administrator_with_their_own_password() {
        user("chief", "Systemadministration", "Plattform");

        new FirstAdministrator(identities, new InitialAdministrator("chief", "Sehr-Geheim-2026")).sow();

        assertThat(membership.isIn(new UserId("chief"), Groups.ADMINISTRATORS)).isTrue();
        assertThat(identities.checkPassword("chief", "Ganz-Anderes-2026")).isTrue();
    }

    @Test
    void the_administrators_password_stays_out_of_logs() {
        assertThat(new InitialAdministrator("chief", "Sehr-Geheim-2026"))
                .asString()
                .doesNotContain("Geheim");
    }

    private Group group(String id) {
        return identities.createGroupQuery().groupId(id).singleResult();
    }

    private void user(String id, String firstName, String lastName, String... groups) {
        User user = identities.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setPassword("Ganz-Anderes-2026");
        identities.saveUser(user);
        for (String group : groups) {
            identities.createMembership(id, group);
        }
    }
}
