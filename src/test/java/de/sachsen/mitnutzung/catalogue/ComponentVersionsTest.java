package de.sachsen.mitnutzung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.sachsen.mitnutzung.platform.ClockOffset;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = CatalogueSlice.class,
        properties = "spring.datasource.url=jdbc:h2:mem:catalogue-versions;DB_CLOSE_DELAY=-1")
@RecordApplicationEvents
class ComponentVersionsTest {

    private static final UserId MANAGER = new UserId("manager");
    private static final Cause REQUIREMENT = new Cause("ANF-2026-0001");

    @Autowired
    Components components;

    @Autowired
    PublishComponentVersion publishVersion;

    @Autowired
    RetireComponent retireComponent;

    @Autowired
    CreateComponent createComponent;

    @Autowired
    ComponentFactsSource facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ClockOffset clockOffset;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void back_to_today() {
        clockOffset.set(Duration.ZERO);
    }

    @Test
    void a_closed_requirement_gives_the_component_a_new_version_that_names_it() {
        ComponentId component = created("Terminvergabe");
        Instant before = clock.instant();

        publishVersion.publish(component, REQUIREMENT, "Sammelversand an mehrere Empfänger", MANAGER);

        PublishedVersion version = components.get(component).version();
        assertThat(version.number()).isEqualTo(2);
        assertThat(version.cause()).isEqualTo(REQUIREMENT);
        assertThat(version.note()).isEqualTo("Sammelversand an mehrere Empfänger");
        assertThat(version.publishedBy()).isEqualTo(MANAGER);
        assertThat(version.publishedAt()).isBetween(before.minusMillis(1), clock.instant());
        assertThat(events.stream(ComponentVersionPublished.class))
                .contains(new ComponentVersionPublished(component, 2, REQUIREMENT));
    }

    @Test
    void an_old_version_stays_readable_as_it_was() {
        ComponentId component = created("Melderegister");
        Component first = components.get(component);
        Statement function = Statement.sourced("Auskunft in einfacher Sprache", "ANF-2026-0001");

        publishVersion.publish(
                first.withName("Melderegister 2")
                        .withServiceClass(ServiceClass.A)
                        .withAnnex(first.annex().withStatements(Aspect.FUNCTIONS, List.of(function))),
                REQUIREMENT,
                "",
                MANAGER);

        assertThat(components.version(component, 1)).contains(first);
        Component second = components.get(component);
        assertThat(second.name()).isEqualTo("Melderegister 2");
        assertThat(second.serviceClass()).isEqualTo(ServiceClass.A);
        assertThat(second.annex().statements(Aspect.FUNCTIONS)).containsExactly(function);
        assertThat(components.versions(component))
                .extracting(PublishedVersion::number)
                .containsExactly(1, 2);
    }

    @Test
    void a_version_is_gone_when_the_closing_of_its_requirement_fails() {
        ComponentId component = created("Fundbüro");

        transaction.executeWithoutResult(status -> {
            publishVersion.publish(component, REQUIREMENT, "", MANAGER);
            status.setRollbackOnly();
        });

        assertThat(components.versions(component)).hasSize(1);
    }

    @Test
    void a_draft_of_an_older_version_does_not_overwrite_a_newer_one() {
        Component draft = components.get(created("Wahlhelfer"));
        publishVersion.publish(draft, REQUIREMENT, "", MANAGER);

        assertThatThrownBy(() -> publishVersion.publish(draft, new Cause("ANF-2026-0002"), "", MANAGER))
                .isInstanceOf(ComponentChangedMeanwhile.class);
    }

    @Test
    void a_correction_of_wording_cannot_change_the_service_class() {
        Component component = components.get(created("Bauakte"));
        Contact contact = new Contact(
                "Servicestelle",
                List.of("servicestelle@example.org"),
                new Statement("Hilft bei Fragen.", List.of(), true));

        Component corrected = publishVersion.publish(
                component.withAnnex(component.annex().withContacts(List.of(contact))), Cause.EDITORIAL, "", MANAGER);

        assertThat(components.get(component.id()).annex().contacts()).containsExactly(contact);
        assertThatThrownBy(() -> publishVersion.publish(
                        corrected.withServiceClass(ServiceClass.A), Cause.EDITORIAL, "", MANAGER))
                .isInstanceOf(ServiceClassNeedsRequirement.class);
    }

    @Test
    void publishers_at_the_same_moment_get_different_numbers() throws Exception {
        ComponentId component = created("Gewerbeanzeige");
        ExecutorService publishers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Component>> calls = new ArrayList<>();
            for (int i = 1; i <= 8; i++) {
                Cause cause = new Cause("ANF-2026-010" + i);
                calls.add(() -> publishVersion.publish(component, cause, "", MANAGER));
            }
            for (Future<Component> call : publishers.invokeAll(calls)) {
                call.get();
            }
        } finally {
            publishers.shutdown();
        }

        assertThat(components.versions(component))
                .extracting(PublishedVersion::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void a_component_to_be_retired_takes_nothing_new_and_is_retired_on_its_day() {
        ComponentId component = created("Faxgateway");
        LocalDate day = LocalDate.now(clock).plusDays(10);
        assertThat(components.get(component).acceptsActivations()).isTrue();

        retireComponent.retire(component, day, REQUIREMENT, MANAGER);

        assertThat(events.stream(ComponentRetirementDecided.class))
                .contains(new ComponentRetirementDecided(component, day, REQUIREMENT));
        Component retiring = components.get(component);
        assertThat(retiring.version().number()).isEqualTo(2);
        assertThat(retiring.lifecycle()).isEqualTo(Lifecycle.REPLACEMENT_PLANNED);
        assertThat(retiring.retiresOn()).contains(day);
        assertThat(retiring.acceptsRequirements()).isFalse();
        assertThat(retiring.acceptsActivations()).isFalse();

        clockOffset.set(Duration.ofDays(11));
        assertThat(components.get(component).lifecycle()).isEqualTo(Lifecycle.RETIRED);
        assertThat(components.version(component, 2).orElseThrow().lifecycle()).isEqualTo(Lifecycle.REPLACEMENT_PLANNED);
        assertThatThrownBy(() -> publishVersion.publish(component, REQUIREMENT, "", MANAGER))
                .isInstanceOf(ComponentRetired.class);
    }

    @Test
    void the_day_of_retirement_lies_in_the_future() {
        ComponentId component = created("Videoidentifizierung");

        assertThatThrownBy(() -> retireComponent.retire(component, LocalDate.now(clock), REQUIREMENT, MANAGER))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void a_new_component_gets_an_id_from_its_name_and_says_what_is_not_described_yet() {
        ComponentId first = created("Bürger-App für Görlitz & Umland");
        ComponentId second = created("Bürger-App für Görlitz & Umland");

        assertThat(first).isEqualTo(new ComponentId("buerger-app-fuer-goerlitz-umland"));
        assertThat(second).isEqualTo(new ComponentId("buerger-app-fuer-goerlitz-umland-2"));
        assertThat(components.get(first).annex().missing()).containsExactly(Aspect.values());
    }

    @Test
    void a_planned_component_takes_requirements_but_no_activations() {
        Component planned = createComponent.create(
                "Chatbot", "Beantwortet Fragen.", Lifecycle.PLANNED, ServiceClass.D, REQUIREMENT, MANAGER);

        assertThat(planned.acceptsRequirements()).isTrue();
        assertThat(planned.acceptsActivations()).isFalse();
    }

    @Test
    void an_unknown_component_is_refused() {
        assertThat(components.find(new ComponentId("nirgends"))).isEmpty();
        assertThatThrownBy(() -> components.get(new ComponentId("nirgends"))).isInstanceOf(UnknownComponent.class);
        assertThatThrownBy(() -> publishVersion.publish(new ComponentId("nirgends"), REQUIREMENT, "", MANAGER))
                .isInstanceOf(UnknownComponent.class);
    }

    @Test
    void the_facts_of_a_component_say_its_targets_and_that_no_activation_is_on_record() {
        ComponentFacts amt24 = facts.of(new ComponentId("amt24"));

        assertThat(amt24.serviceClass()).isEqualTo(ServiceClass.A);
        assertThat(amt24.targets()).extracting(ServiceLevelTarget::priority).containsExactly(Priority.values());
        assertThat(amt24.serviceLevelIsSample()).isTrue();
        assertThat(amt24.contacts()).isNotEmpty();
        assertThat(amt24.activeMunicipalities()).isZero();
    }

    private ComponentId created(String name) {
        return createComponent
                .create(
                        name,
                        "Für diesen Test.",
                        Lifecycle.PRODUCTIVE,
                        ServiceClass.C,
                        new Cause("ANF-2025-0099"),
                        MANAGER)
                .id();
    }
}
