package de.sachsen.mitnutzung.platform.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.Refusal;
import de.sachsen.mitnutzung.platform.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

class ApiProblemsTest {

    private static final String TYPED = "<script>alert(1)</script>";

    private MockMvc mvc;

    @BeforeEach
    void start() {
        ObjectMapper json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mvc = MockMvcBuilders.standaloneSetup(new Things())
                .setControllerAdvice(new ApiProblems())
                .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
                .setLocaleResolver(new FixedLocaleResolver(Locale.GERMANY))
                .build();
    }

    @AfterEach
    void forgetLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_refusal_keeps_its_sentence_its_status_and_its_field() throws Exception {
        problem(mvc.perform(get("/things/refused/CONFLICT")), 409)
                .andExpect(jsonPath("$.title").value("Im jetzigen Stand nicht möglich"))
                .andExpect(jsonPath("$.detail").value("Das geht gerade nicht."))
                .andExpect(jsonPath("$.field").doesNotExist());
        problem(mvc.perform(get("/things/refused/FORBIDDEN")), 403);
        problem(mvc.perform(get("/things/refused/UNKNOWN")), 404);
        problem(mvc.perform(get("/things/refused/INVALID")), 400);
        problem(mvc.perform(get("/things/invalid")), 400)
                .andExpect(jsonPath("$.field").value("title"))
                .andExpect(jsonPath("$.detail").value("„Titel“ fehlt. (Feld „title“)"));
    }

    @Test
    void a_refusal_is_found_behind_what_the_engine_made_of_it() throws Exception {
        problem(mvc.perform(get("/things/guarded")), 409)
                .andExpect(jsonPath("$.detail").value("Das geht gerade nicht."));
        problem(mvc.perform(get("/things/delegated")), 409)
                .andExpect(jsonPath("$.detail").value("Das geht gerade nicht."));
    }

    @Test
    void a_lost_race_is_a_conflict() throws Exception {
        problem(mvc.perform(get("/things/raced")), 409)
                .andExpect(jsonPath("$.detail", containsString("gerade geändert")));
    }

    @Test
    void anything_else_is_told_as_a_reference_only() throws Exception {
        problem(mvc.perform(get("/things/broken")), 500)
                .andExpect(jsonPath("$.reference", matchesPattern("[0-9a-f]{8}")))
                .andExpect(jsonPath("$.detail", containsString("Nummer")))
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void invalid_fields_are_all_named() throws Exception {
        problem(send("{\"name\":\" \",\"count\":11}"), 400)
                .andExpect(jsonPath("$.errors.length()").value(2))
                .andExpect(jsonPath("$.detail", containsString("„name“: darf nicht leer sein.")))
                .andExpect(jsonPath("$.detail", containsString("„count“: muss kleiner-gleich 10 sein.")));
    }

    @Test
    void malformed_json_is_told_with_its_place() throws Exception {
        problem(send("{\"name\": " + TYPED), 400)
                .andExpect(jsonPath("$.detail", containsString("kein gültiges JSON (Zeile 1")));
        problem(send(""), 400).andExpect(jsonPath("$.detail", containsString("kein gültiges JSON")));
        problem(send("[1]"), 400).andExpect(jsonPath("$.detail", containsString("JSON-Objekt")));
    }

    @Test
    void unknown_properties_are_named_as_far_as_harmless() throws Exception {
        problem(send("{\"name\":\"x\",\"colour\":1}"), 400)
                .andExpect(jsonPath("$.field").value("colour"))
                .andExpect(jsonPath("$.detail").value("Das Feld „colour“ gibt es hier nicht."));
        problem(send("{\"" + TYPED + "\":1}"), 400).andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    void wrong_types_and_values_say_what_is_expected() throws Exception {
        problem(send("{\"name\":{}}"), 400).andExpect(jsonPath("$.detail").value("„name“ braucht einen Text."));
        problem(send("{\"count\":\"" + TYPED + "\"}"), 400)
                .andExpect(jsonPath("$.field").value("count"))
                .andExpect(jsonPath("$.detail").value("„count“ braucht eine ganze Zahl."));
        problem(send("{\"size\":\"" + TYPED + "\"}"), 400)
                .andExpect(jsonPath("$.detail").value("„size“ kennt nur diese Werte: SMALL, LARGE."));
        problem(send("{\"day\":\"31.12.2026\"}"), 400)
                .andExpect(jsonPath("$.detail").value("„day“ braucht ein Datum in der Form JJJJ-MM-TT."));
        problem(send("{\"owner\":\"" + TYPED + "\"}"), 400).andExpect(jsonPath("$.field", equalTo("owner")));
        problem(send("{\"parts\":[{\"count\":true}]}"), 400)
                .andExpect(jsonPath("$.field").value("parts[0].count"));
    }

    @Test
    void parameters_are_checked_alike() throws Exception {
        problem(mvc.perform(get("/things")), 400)
                .andExpect(jsonPath("$.field").value("page"))
                .andExpect(jsonPath("$.detail").value("Der Parameter „page“ fehlt."));
        problem(mvc.perform(get("/things").param("page", TYPED)), 400)
                .andExpect(jsonPath("$.detail").value("„page“ braucht eine ganze Zahl."));
        problem(mvc.perform(get("/things").param("page", "1").param("size", "huge")), 400)
                .andExpect(jsonPath("$.detail").value("„size“ kennt nur diese Werte: SMALL, LARGE."));
        problem(mvc.perform(get("/things").param("page", "11")), 400)
                .andExpect(jsonPath("$.errors[*].field", contains("page")))
                .andExpect(jsonPath("$.detail").value("„page“: muss kleiner-gleich 10 sein."));
        problem(mvc.perform(get("/things/numbered/abc")), 404);
    }

    private ResultActions send(String body) throws Exception {
        return mvc.perform(
                post("/things").contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private static ResultActions problem(ResultActions answer, int status) throws Exception {
        return answer.andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(content().string(not(containsString(TYPED))));
    }

    private static final class NotNow extends Refusal {
        NotNow(Kind kind) {
            super(kind, "Das geht gerade nicht.");
        }
    }

    enum Size {
        SMALL,
        LARGE
    }

    record Part(int count) {}

    record Thing(
            @NotBlank String name, @Max(10) Integer count, Size size, LocalDate day, UserId owner, List<Part> parts) {}

    @RestController
    @RequestMapping("/things")
    static class Things {

        @GetMapping
        String list(@RequestParam @Max(10) int page, @RequestParam(required = false) Size size) {
            return "ok";
        }

        @PostMapping
        String add(@Valid @RequestBody Thing thing) {
            return thing.name();
        }

        @GetMapping("/numbered/{number}")
        String numbered(@PathVariable int number) {
            return "ok";
        }

        @GetMapping("/refused/{kind}")
        String refused(@PathVariable Refusal.Kind kind) {
            throw new NotNow(kind);
        }

        @GetMapping("/invalid")
        String invalid() {
            throw new InvalidField("title", "„Titel“ fehlt.");
        }

        @GetMapping("/guarded")
        String guarded() {
            throw new WebApplicationException(new NotNow(Refusal.Kind.CONFLICT), 409);
        }

        @GetMapping("/delegated")
        String delegated() {
            throw new ProcessEngineException(new NotNow(Refusal.Kind.CONFLICT));
        }

        @GetMapping("/raced")
        String raced() {
            throw new OptimisticLockingException("row changed");
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("secret detail");
        }
    }
}
