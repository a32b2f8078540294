package de.sachsen.mitnutzung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = CatalogueSlice.class,
        properties = "spring.datasource.url=jdbc:h2:mem:catalogue-data;DB_CLOSE_DELAY=-1")
class CatalogueDataTest {

    @Autowired
    Components components;

    @Autowired
    ServiceLevels serviceLevels;

    @Autowired
    Agreement agreement;

    @Autowired
    FirstRecording firstRecording;

    @Test
    void the_catalogue_holds_the_eight_components_of_the_agreement() {
        assertThat(components.all())
                .extracting(component -> component.id().value())
                .containsExactlyInAnyOrder(
                        "amt24",
                        "formularservice",
                        "esv",
                        "geobak",
                        "zahlungsverkehr",
                        "zcms",
                        "prozessplattform",
                        "beteiligungsportal");
    }

    @Test
    void every_component_is_described_by_all_seven_aspects() {
        assertThat(components.all()).allSatisfy(component -> {
            assertThat(component.annex().missing()).as(component.name()).isEmpty();
            assertThat(component.annex().metrics()).as(component.name()).isNotEmpty();
            assertThat(component.annex().contacts()).as(component.name()).isNotEmpty();
            assertThat(component.annex().statements(Aspect.SUPPORT))
                    .as(component.name())
                    .isNotEmpty();
        });
    }

    @Test
    void every_entry_names_a_source_or_is_a_sample() {
        assertThat(components.all())
                .flatExtracting(component -> component.annex().everyStatement())
                .hasSizeGreaterThan(100)
                .allSatisfy(statement -> assertThat(
                                statement.sample() || !statement.sources().isEmpty())
                        .as(statement.text())
                        .isTrue());
    }

    @Test
    void a_source_is_spelled_out_and_not_a_number_that_could_come_to_mean_something_else() {
        assertThat(components.all())
                .flatExtracting(component -> component.annex().everyStatement())
                .flatExtracting(Statement::sources)
                .noneSatisfy(source -> assertThat(source).matches("\\d+"))
                .contains("revosax.sachsen.de, Vorschrift 17103 (historisch)", "Drs. 7/11329");
    }

    @Test
    void what_was_assumed_is_marked_as_a_sample() {
        assertThat(annexOf("geobak").statements(Aspect.INTERFACES)).allMatch(Statement::sample);
        assertThat(annexOf("zahlungsverkehr").metrics())
                .allMatch(metric -> metric.definition().sample());
        assertThat(annexOf("zcms").metrics())
                .allMatch(metric -> metric.definition().sample());
        assertThat(annexOf("prozessplattform").statements(Aspect.SERVICE_LEVEL)).allMatch(Statement::sample);
        assertThat(annexOf("beteiligungsportal").statements(Aspect.SERVICE_LEVEL))
                .allMatch(Statement::sample);
        assertThat(annexOf("zahlungsverkehr").statements(Aspect.PRECONDITIONS))
                .filteredOn(statement -> statement.text().contains("HKR"))
                .allMatch(Statement::sample);
        assertThat(serviceLevels.all()).allSatisfy(level -> {
            assertThat(level.terms().sample()).isTrue();
            assertThat(level.targets()).allMatch(ServiceLevelTarget::sample);
        });
    }

    @Test
    void the_classes_are_those_that_were_published() {
        assertThat(Map.of(
                        ServiceClass.A, Set.of("amt24", "esv", "zahlungsverkehr"),
                        ServiceClass.B, Set.of("zcms", "formularservice", "geobak"),
                        ServiceClass.C, Set.of("prozessplattform", "beteiligungsportal")))
                .allSatisfy((serviceClass, ids) -> assertThat(ids).allSatisfy(id -> assertThat(
                                components.get(new ComponentId(id)).serviceClass())
                        .isEqualTo(serviceClass)));
    }

    @Test
    void only_the_form_service_is_about_to_be_replaced() {
        assertThat(components.all())
                .filteredOn(component -> component.lifecycle() != Lifecycle.PRODUCTIVE)
                .singleElement()
                .satisfies(component -> {
                    assertThat(component.id()).isEqualTo(new ComponentId("formularservice"));
                    assertThat(component.lifecycle()).isEqualTo(Lifecycle.REPLACEMENT_PLANNED);
                    assertThat(component.acceptsRequirements()).isTrue();
                });
    }

    @Test
    void every_component_starts_with_version_1_from_the_first_recording() {
        assertThat(components.all()).allSatisfy(component -> {
            assertThat(component.version().number()).isEqualTo(1);
            assertThat(component.version().cause()).isEqualTo(Cause.FIRST_RECORDING);
        });
    }

    @Test
    void each_class_has_hours_availability_and_a_target_for_each_priority() {
        assertThat(serviceLevels.all()).extracting(ServiceLevel::serviceClass).containsExactly(ServiceClass.values());
        ServiceLevel highest = serviceLevels.of(ServiceClass.A);
        assertThat(highest.terms().operatingHours().inGerman()).isEqualTo("rund um die Uhr");
        assertThat(highest.terms().serviceHours().inGerman()).isEqualTo("Mo–Do 08:00–17:00 Uhr, Fr 08:00–15:00 Uhr");
        assertThat(highest.terms().maintenance().inGerman()).isEqualTo("Di 19:00 – Mi 06:00 Uhr");
        assertThat(highest.target(Priority.CRITICAL).reaction()).hasMinutes(30);
    }

    @Test
    void the_agreement_has_two_versions_and_says_what_it_wants_and_what_the_state_renders() {
        assertThat(agreement.versions())
                .extracting(AgreementVersion::dated)
                .containsExactly(LocalDate.of(2011, 1, 27), LocalDate.of(2014, 8, 20));
        assertThat(agreement.goals()).hasSize(3);
        assertThat(agreement.services()).hasSize(7);
        assertThat(List.of(
                        agreement.current().text().participation(),
                        agreement.current().text().costs()))
                .noneMatch(List::isEmpty);
    }

    @Test
    void a_second_start_records_nothing() {
        firstRecording.afterSingletonsInstantiated();

        assertThat(components.all()).hasSize(8);
        assertThat(components.versions(new ComponentId("amt24"))).hasSize(1);
        assertThat(agreement.versions()).hasSize(2);
    }

    private Annex annexOf(String id) {
        return components.get(new ComponentId(id)).annex();
    }
}
