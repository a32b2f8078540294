package de.sachsen.mitnutzung.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.catalogue.CatalogueSlice;
import de.sachsen.mitnutzung.catalogue.Cause;
import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.catalogue.PublishComponentVersion;
import de.sachsen.mitnutzung.catalogue.UnknownComponent;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.UserId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@SpringBootTest(
        classes = CatalogueSlice.class,
        properties = "spring.datasource.url=jdbc:h2:mem:catalogue-api;DB_CLOSE_DELAY=-1")
class CatalogueApiTest {

    private static final List<String> ASPECTS =
            List.of("functions", "access", "interfaces", "preconditions", "metrics", "documentation", "contacts");

    @Autowired
    ComponentController componentController;

    @Autowired
    AgreementController agreementController;

    @Autowired
    PublishComponentVersion publishVersion;

    @Autowired
    ObjectMapper json;

    private MockMvc api;

    @BeforeEach
    void serve() {
        api = MockMvcBuilders.standaloneSetup(componentController, agreementController)
                .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
                .build();
    }

    @Test
    void the_list_comes_in_pages_ordered_by_name() throws Exception {
        api.perform(get("/api/v1/components"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total", is(8)))
                .andExpect(jsonPath("$.page", is(0)))
                .andExpect(jsonPath("$.size", is(20)))
                .andExpect(jsonPath("$.items", hasSize(8)))
                .andExpect(jsonPath("$.items[0].id", is("amt24")))
                .andExpect(jsonPath("$.items[0].lifecycleName", is("produktiv")))
                .andExpect(jsonPath("$.items[0].activeMunicipalities", is(0)));
        api.perform(get("/api/v1/components?page=2&size=3"))
                .andExpect(jsonPath("$.total", is(8)))
                .andExpect(jsonPath("$.items", hasSize(2)));
        api.perform(get("/api/v1/components?page=9")).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void a_page_of_no_size_is_refused() {
        assertThatThrownBy(() -> api.perform(get("/api/v1/components?size=0"))).hasCauseInstanceOf(InvalidField.class);
    }

    @Test
    void a_component_shows_its_seven_aspects_and_its_targets() throws Exception {
        var response = api.perform(get("/api/v1/components/amt24")).andExpect(status().isOk());
        for (String aspect : ASPECTS) {
            response.andExpect(jsonPath("$." + aspect, not(hasSize(0))));
        }
        response.andExpect(jsonPath("$.serviceLevel.serviceClass", is("A")))
                .andExpect(jsonPath("$.serviceLevel.targets", hasSize(4)))
                .andExpect(jsonPath("$.serviceLevel.targets[0].priority", is("CRITICAL")))
                .andExpect(jsonPath("$.serviceLevel.targets[0].reaction", is("PT30M")))
                .andExpect(jsonPath("$.serviceLevel.availabilityPercent", is(99.9)))
                .andExpect(jsonPath("$.serviceLevel.serviceHours.windows[0].from", is("08:00:00")))
                .andExpect(jsonPath("$.notDescribed", hasSize(0)))
                .andExpect(jsonPath("$.activeMunicipalities", is(0)))
                .andExpect(jsonPath("$.version.number", is(1)))
                .andExpect(jsonPath("$.versions[0].cause", is("Ersterfassung")));
    }

    @Test
    void a_sample_is_visibly_marked_and_a_fact_names_its_source() throws Exception {
        api.perform(get("/api/v1/components/geobak"))
                .andExpect(jsonPath("$.interfaces[0].sample", is(true)))
                .andExpect(jsonPath("$.interfaces[0].label", is("Beispielangabe")))
                .andExpect(jsonPath("$.functions[*].sample", everyItem(is(false))))
                .andExpect(jsonPath("$.functions[0].label").doesNotExist())
                .andExpect(
                        jsonPath("$.functions[0].sources", hasItem("landesvermessung.sachsen.de, faq-services-geobak")))
                .andExpect(jsonPath("$.serviceLevel.targets[*].label", everyItem(is("Beispielangabe"))));
    }

    @Test
    void a_past_version_can_still_be_read() throws Exception {
        publishVersion.publish(
                new ComponentId("zcms"), new Cause("ANF-2026-0001"), "Leichte Sprache", new UserId("manager"));

        api.perform(get("/api/v1/components/zcms"))
                .andExpect(jsonPath("$.version.cause", is("ANF-2026-0001")))
                .andExpect(jsonPath("$.versions", hasSize(2)));
        api.perform(get("/api/v1/components/zcms/versions/1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version.number", is(1)))
                .andExpect(jsonPath("$.version.cause", is("Ersterfassung")))
                .andExpect(jsonPath("$.serviceLevel.version.number", is(1)))
                .andExpect(jsonPath("$.activeMunicipalities").doesNotExist());
    }

    @Test
    void an_unknown_component_or_version_is_refused_as_unknown() {
        for (String path : List.of("nirgends", "Amt24", "a'%20or%201=1", "amt24/versions/99")) {
            assertThatThrownBy(() -> api.perform(get("/api/v1/components/" + path)))
                    .as(path)
                    .hasCauseInstanceOf(UnknownComponent.class);
        }
        assertThat(new UnknownComponent().kind().status()).isEqualTo(404);
    }

    @Test
    void the_agreement_names_goals_services_and_its_versions() throws Exception {
        api.perform(get("/api/v1/agreement"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.goals", hasSize(3)))
                .andExpect(jsonPath("$.services", hasSize(7)))
                .andExpect(jsonPath("$.versions[*].dated", is(List.of("2011-01-27", "2014-08-20"))));
    }
}
