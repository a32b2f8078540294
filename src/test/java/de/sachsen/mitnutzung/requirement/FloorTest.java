package de.sachsen.mitnutzung.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.organisation.OrganisationId;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloorTest {

    private static final String MANAGERS_OF_AMT24 = Groups.managersOf("amt24");
    private static final Optional<String> NOBODYS = Optional.empty();

    private static final Set<RequirementStatus> OPEN = EnumSet.of(
            RequirementStatus.SUBMITTED,
            RequirementStatus.INCOMPLETE,
            RequirementStatus.DEFERRED,
            RequirementStatus.IN_ASSESSMENT,
            RequirementStatus.ROUTINE,
            RequirementStatus.IN_BALLOT,
            RequirementStatus.ON_AGENDA,
            RequirementStatus.ESCALATED);

    @ParameterizedTest
    @EnumSource(RequirementStatus.class)
    void it_is_open_until_the_matter_is_decided_or_ended(RequirementStatus status) {
        Floor floor = Floor.of(at(status), false, Set.of(Groups.OFFICE), MANAGERS_OF_AMT24, NOBODYS);

        assertThat(floor.isOpen()).isEqualTo(OPEN.contains(status));
        assertThat(floor.maySpeak()).isEqualTo(OPEN.contains(status));
        assertThat(floor.mayAnswer()).isEqualTo(OPEN.contains(status));
    }

    @ParameterizedTest
    @EnumSource(
            value = RequirementStatus.class,
            names = {"ADOPTED", "IN_IMPLEMENTATION", "IN_ACCEPTANCE"})
    void it_opens_again_while_the_council_deals_with_it(RequirementStatus status) {
        assertThat(Floor.of(at(status), true, Set.of(Groups.COUNCIL), MANAGERS_OF_AMT24, NOBODYS)
                        .maySpeak())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = RequirementStatus.class,
            names = {"CLOSED", "REJECTED", "INADMISSIBLE", "MERGED", "WITHDRAWN", "EXPIRED"})
    void what_has_ended_stays_closed(RequirementStatus status) {
        assertThat(Floor.of(at(status), true, Set.of(Groups.COUNCIL), MANAGERS_OF_AMT24, NOBODYS)
                        .isOpen())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "office, Geschäftsstelle",
        "managers, Komponentenverantwortung",
        "managersgeobak, Komponentenverantwortung",
        "protection, Informationssicherheit und Datenschutz",
        "workinggroup, Arbeitsgruppe",
        "workinggroupchair, Arbeitsgruppe",
        "council, IT-Kooperationsrat",
        "councilchair, IT-Kooperationsrat"
    })
    void who_works_on_requirements_speaks_in_that_role(String group, String role) {
        assertThat(floor(group).speaksAs()).contains(role);
        assertThat(floor(group).require(Remark.Kind.QUESTION)).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"camunda-admin", "requesters", "serviceproviders", "helpdesk", "secondlevel", "thirdlevel"})
    void other_groups_give_no_voice(String group) {
        assertThat(floor(group).maySpeak()).isFalse();
        assertThatThrownBy(() -> floor(group).require(Remark.Kind.COMMENT)).isInstanceOf(NoVoice.class);
    }

    @Test
    void who_stands_behind_it_speaks_for_their_organisation() {
        Floor floor = Floor.of(
                at(RequirementStatus.SUBMITTED),
                false,
                Set.of(Groups.REQUESTERS),
                MANAGERS_OF_AMT24,
                Optional.of("Chemnitz"));

        assertThat(floor.require(Remark.Kind.COMMENT)).isEqualTo("Chemnitz");
        assertThatThrownBy(() -> floor.require(Remark.Kind.ANSWER)).isInstanceOf(AnswersNotYours.class);
    }

    @ParameterizedTest
    @CsvSource({
        "office, true",
        "managersamt24, true",
        "managersgeobak, false",
        "managers, false",
        "protection, false",
        "workinggroupchair, false",
        "councilchair, false"
    })
    void only_the_office_and_the_managers_of_the_component_answer(String group, boolean answers) {
        assertThat(floor(group).mayAnswer()).isEqualTo(answers);
        if (!answers) {
            assertThatThrownBy(() -> floor(group).require(Remark.Kind.ANSWER)).isInstanceOf(AnswersNotYours.class);
        }
    }

    @Test
    void after_the_decision_whoever_had_a_voice_learns_that_it_is_over() {
        Floor floor = Floor.of(
                at(RequirementStatus.ADOPTED), false, Set.of(Groups.WORKING_GROUP), MANAGERS_OF_AMT24, NOBODYS);

        assertThatThrownBy(() -> floor.require(Remark.Kind.QUESTION)).isInstanceOf(DeliberationOver.class);
    }

    private static Floor floor(String group) {
        return Floor.of(at(RequirementStatus.IN_BALLOT), false, Set.of(group), MANAGERS_OF_AMT24, NOBODYS);
    }

    private static Requirement at(RequirementStatus status) {
        Draft draft =
                new Draft("T", "B", Optional.of(new ComponentId("amt24")), Category.DEVELOPMENT, false, 3, 120, false);
        return Requirement.of(new Requirement.State(
                new RequirementId("ANF-2026-0001"),
                draft,
                status,
                new UserId("requester1"),
                new OrganisationId("ags-14511000"),
                Instant.EPOCH,
                1,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false));
    }
}
