package de.sachsen.mitnutzung.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:organisation;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@Transactional
class DirectoryTest {

    private static final OrganisationId OFFICE = new OrganisationId("amt-1");

    @Autowired
    Municipalities municipalities;

    @Autowired
    Organisations organisations;

    @Autowired
    RegisterOrganisation registerOrganisation;

    @Autowired
    JoinOrganisation joinOrganisation;

    @Test
    void only_the_thirteen_verified_keys_are_there_from_the_start() {
        assertThat(municipalities.all())
                .hasSize(13)
                .extracting(Municipality::name)
                .isSorted();
        assertThat(municipalities.all())
                .filteredOn(municipality -> municipality.kind() == Municipality.Kind.DISTRICT_FREE_CITY)
                .extracting(Municipality::name)
                .containsExactly("Chemnitz (Stadt)", "Dresden (Stadt)", "Leipzig (Stadt)");
    }

    @ParameterizedTest
    @CsvSource({
        "14511000, Chemnitz (Stadt), MUNICIPALITY",
        "14521000, Erzgebirgskreis, DISTRICT",
        "14522000, Mittelsachsen, DISTRICT",
        "14523000, Vogtlandkreis, DISTRICT",
        "14524000, Zwickau, DISTRICT",
        "14612000, Dresden (Stadt), MUNICIPALITY",
        "14625000, Bautzen, DISTRICT",
        "14626000, Görlitz, DISTRICT",
        "14627000, Meißen, DISTRICT",
        "14628000, Sächsische Schweiz-Osterzgebirge, DISTRICT",
        "14713000, Leipzig (Stadt), MUNICIPALITY",
        "14729000, Leipzig (Landkreis), DISTRICT",
        "14730000, Nordsachsen, DISTRICT"
    })
    void each_of_them_is_an_organisation_that_people_can_act_for(String key, String name, Organisation.Kind kind) {
        Ags ags = new Ags(key);

        assertThat(municipalities.get(ags).name()).isEqualTo(name);
        assertThat(organisations.municipality(ags)).hasValueSatisfying(organisation -> {
            assertThat(organisation.name()).isEqualTo(name);
            assertThat(organisation.kind()).isEqualTo(kind);
            assertThat(organisation.ags()).contains(ags);
            assertThat(organisations.find(organisation.id())).contains(organisation);
        });
    }

    @Test
    void a_key_that_the_directory_does_not_have_is_refused() {
        Ags plausible = new Ags("14511999");

        assertThat(municipalities.find(plausible)).isEmpty();
        assertThat(organisations.municipality(plausible)).isEmpty();
        assertThatThrownBy(() -> municipalities.get(plausible))
                .isInstanceOf(UnknownMunicipality.class)
                .hasMessageContaining("Gemeindeschlüssel");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"14811000", "13511000", "1451100", "145110000", "14511 00", "1451100x", "14511000\n"})
    void a_key_that_no_saxon_municipality_can_have_is_refused(String key) {
        assertThatThrownBy(() -> new Ags(key)).isInstanceOf(UnknownMunicipality.class);
        assertThat(Ags.read(key)).isEmpty();
    }

    @Test
    void a_user_acts_for_one_organisation_and_can_move_to_another() {
        UserId one = new UserId("one");
        UserId another = new UserId("another");
        OrganisationId chemnitz =
                organisations.municipality(new Ags("14511000")).orElseThrow().id();
        registerOrganisation.register(OFFICE, "Amt 1", Organisation.Kind.STATE_AGENCY);
        assertThat(organisations.of(one)).isEmpty();

        joinOrganisation.join(one, chemnitz);
        joinOrganisation.join(another, OFFICE);
        joinOrganisation.join(one, OFFICE);

        assertThat(organisations.of(one)).hasValueSatisfying(office -> {
            assertThat(office.id()).isEqualTo(OFFICE);
            assertThat(office.name()).isEqualTo("Amt 1");
            assertThat(office.ags()).isEmpty();
        });
        assertThat(organisations.peopleOf(OFFICE)).containsExactly(another, one);
        assertThat(organisations.peopleOf(chemnitz)).doesNotContain(one);
    }

    @Test
    void nobody_joins_an_organisation_that_there_is_not() {
        assertThatThrownBy(() -> joinOrganisation.join(new UserId("one"), new OrganisationId("nowhere")))
                .isInstanceOf(UnknownOrganisation.class);
    }

    @Test
    void an_organisation_is_registered_once_and_by_name() {
        registerOrganisation.register(OFFICE, "Amt 1", Organisation.Kind.STATE_AGENCY);

        assertThatThrownBy(() -> registerOrganisation.register(OFFICE, "Amt 2", Organisation.Kind.ASSOCIATION))
                .isInstanceOf(OrganisationExists.class);
        assertThatThrownBy(() ->
                        registerOrganisation.register(new OrganisationId("amt-2"), " ", Organisation.Kind.ASSOCIATION))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> registerOrganisation.register(
                        new OrganisationId("amt-2"), "x".repeat(201), Organisation.Kind.ASSOCIATION))
                .isInstanceOf(InvalidField.class);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Amt", "-amt", "amt 1", "a234567890123456789012345678901234567890x"})
    void an_organisation_id_has_a_narrow_shape(String id) {
        assertThatThrownBy(() -> new OrganisationId(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"wg-state-1", "-WG", "WG STATE", "A234567890123456789012345678901234567890X"})
    void a_seat_id_has_a_narrow_shape(String id) {
        assertThatThrownBy(() -> new SeatId(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
