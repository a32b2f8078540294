package de.sachsen.mitnutzung.platform;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every form, so that Tasklist shows it safely, in German, and submits what the guard accepts. */
class FormFilesTest {

    /** Expression fields are submitted, html renders what it is given, the others bring English or foreign content. */
    private static final Set<String> HARMLESS_TYPES = Set.of(
            "group", "text", "table", "textfield", "textarea", "number", "radio", "select", "checkbox", "datetime");

    private static final String START_FIELDS = "title:text description:text component:choice category:choice "
            + "legalObligation:boolean urgency:number estimatedMunicipalities:number personalData:boolean";

    /** The contract's fields; the returned ones of the council and the record of an agreement are added to it. */
    private static final Map<String, String> SUBMITTED = Map.ofEntries(
            entry("requirement-start", START_FIELDS),
            entry(
                    "check-requirement",
                    "checkResult:choice checkNote:text duplicateOf:text resubmissionDate:date component:choice"
                            + " category:choice"),
            entry("complete-requirement", START_FIELDS + " answer:text withdraw:boolean"),
            entry(
                    "assess-effort",
                    "effortPersonDays:number costEuro:number feasible:boolean effortNote:text"
                            + " changesServiceClass:boolean crossComponent:boolean"),
            entry("assess-benefit", "benefit:number reach:number strategicFit:number benefitNote:text motion:text"),
            entry("assess-protection", "protectionRisk:number protectionNote:text"),
            entry("decide-routine", "routineDecision:choice routineNote:text"),
            entry("take-over-requirement", "takeOver:boolean"),
            entry(
                    "plan-implementation",
                    "planResult:choice release:text plannedDate:date planNote:text pilot:text"
                            + " serviceClass:choice"),
            entry("implement", "implementationNote:text"),
            entry("accept-result", "accepted:boolean acceptanceNote:text"),
            entry("accept-pilot", "accepted:boolean acceptanceNote:text"),
            entry(
                    "record-agreement",
                    "stateSignedOn:date municipalSignedOn:date agreementTitle:text implementationNote:text"),
            entry("cast-vote", "vote:choice reason:text requestReferral:boolean"),
            entry("request-referral", "requestReferral:boolean"),
            entry("decide-exclusion", "exclusion:choice"),
            entry("prepare-referral", "recommendation:text referralNote:text"),
            entry("council-disposition", "disposition:choice instruction:text returnDate:date"));

    private static final Pattern EXPRESSION_WORD = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final Set<String> FEEL_WORDS =
            Set.of("if", "then", "else", "and", "or", "not", "null", "true", "false");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b([Tt]he|[Aa]nd|[Pp]lease|[Vv]alue|[Rr]equired|[Ff]ield|[Ss]ubmit|[Yy]es|[Nn]o|[Cc]heckbox|[Nn]othing)\\b");

    private static final Map<String, Integer> LONGEST =
            Map.of("title", 200, "agreementTitle", 200, "description", 20_000, "reason", 4_000, "answer", 4_000);

    /** A path to a missing value that ends in the name of a FEEL function yields that function instead of null. */
    private static final Pattern PATH_TO_A_FUNCTION = Pattern.compile(
            "[A-Za-z]\\w*\\."
                    + "(mode|count|sum|min|max|mean|median|product|stddev|sort|date|time|duration|number|string|list|context"
                    + "|now|today|is|not|abs|floor|ceiling|split|replace|contains|matches|union|reverse|append|concatenate"
                    + "|before|after|during|includes|overlaps|starts|finishes|meets|any|all|even|odd|exp|log|sqrt|modulo|decimal)\\b");

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
        }
    }

    @Test
    void every_form_of_the_main_flow_is_there() throws IOException {
        assertThat(forms().map(FormFilesTest::stem)).doesNotHaveDuplicates().containsAll(SUBMITTED.keySet());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_is_named_like_its_file_and_made_for_the_tasklist_that_shows_it(Path file) throws IOException {
        JsonNode form = read(file);
        assertThat(form.path("id").asText()).isEqualTo(stem(file));
        assertThat(form.path("type").asText()).isEqualTo("default");
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void ids_and_keys_are_unique(Path file) throws IOException {
        List<JsonNode> components = components(file);
        assertThat(components)
                .extracting(component -> component.path("id").asText())
                .doesNotHaveDuplicates();
        assertThat(components.stream().filter(component -> component.has("key")))
                .extracting(component -> component.path("key").asText())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void only_harmless_components_are_used(Path file) throws IOException {
        assertThat(components(file))
                .extracting(component -> component.path("type").asText())
                .isSubsetOf(HARMLESS_TYPES);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everything_is_labelled_in_German(Path file) throws IOException {
        for (JsonNode component : components(file)) {
            String heading =
                    switch (component.path("type").asText()) {
                        case "text" -> "text";
                        case "datetime" -> "dateLabel";
                        default -> "label";
                    };
            assertThat(component.path(heading).asText())
                    .as("%s of %s", heading, component)
                    .isNotBlank();
            if (Set.of("radio", "select").contains(component.path("type").asText())) {
                assertThat(component.path("values"))
                        .as("options of %s", component)
                        .isNotEmpty();
            }
            assertThat(shownTexts(component))
                    .as("texts of %s", component.path("id").asText())
                    .allMatch(text -> !text.isBlank())
                    .noneMatch(text -> ENGLISH.matcher(text).find());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void text_and_html_show_nothing_but_fixed_text(Path file) throws IOException {
        assertThat(components(file).stream().filter(ofType("text", "html")))
                .extracting(component -> component.path("text").asText()
                        + component.path("content").asText())
                .noneMatch(text -> text.startsWith("=") || text.contains("{{"))
                .noneMatch(text -> text.contains("caseFile") || text.contains("evidence"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_computed_label_depends_on_choices_only(Path file) throws IOException {
        List<JsonNode> components = components(file);
        Set<String> choices = components.stream()
                .filter(ofType("radio", "select", "checkbox"))
                .map(component -> component.path("key").asText())
                .collect(Collectors.toSet());
        for (JsonNode component : components) {
            shownTexts(component)
                    .filter(text -> text.startsWith("=") || text.contains("{{"))
                    .forEach(expression -> assertThat(namesIn(expression))
                            .as("%s in %s", expression, component.path("id").asText())
                            .isSubsetOf(choices));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_shows_the_case_is_disabled_and_never_submitted(Path file) throws IOException {
        for (JsonNode component : components(file)) {
            assertThat(component.has("readonly"))
                    .as("readonly fields are submitted: %s", component)
                    .isFalse();
            if (component.path("key").asText().contains(".")) {
                assertThat(component.path("disabled").asBoolean())
                        .as(component.toString())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_can_be_typed_has_a_limit(Path file) throws IOException {
        assertThat(enabledFields(file).filter(ofType("textfield", "textarea"))).allSatisfy(field -> {
            String key = field.path("key").asText();
            int longest = field.path("validate").path("maxLength").asInt();
            assertThat(longest).as(key).isBetween(1, 20_000);
            if (LONGEST.containsKey(key) || key.endsWith("Note")) {
                assertThat(longest).as(key).isEqualTo(LONGEST.getOrDefault(key, 4_000));
            }
        });
        assertThat(enabledFields(file).filter(ofType("number"))).allSatisfy(component -> {
            assertThat(component.path("validate").path("min").isNumber()).isTrue();
            assertThat(component.path("validate").path("max").isNumber()).isTrue();
            assertThat(component.path("decimalDigits").isInt()).isTrue();
        });
    }

    /** Its error would stay behind when the field is hidden again, and Tasklist's button would stay disabled. */
    @ParameterizedTest
    @MethodSource("forms")
    void a_field_that_comes_and_goes_is_not_required_in_the_browser(Path file) throws IOException {
        assertThat(hideable(read(file).path("components"), false)).allSatisfy(component -> assertThat(
                        component.path("validate").path("required").asBoolean())
                .as(component.toString())
                .isFalse());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_table_without_rows_is_hidden_and_never_paged_because_those_texts_are_English(Path file) throws IOException {
        assertThat(components(file).stream().filter(ofType("table"))).allSatisfy(table -> {
            assertThat(table.path("conditional").path("hide").asText()).startsWith("=");
            assertThat(table.has("rowCount")).isFalse();
            assertThat(table.path("dataSource").asText()).startsWith("=");
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_path_ends_in_the_name_of_a_function(Path file) throws IOException {
        assertThat(components(file)).allSatisfy(component -> assertThat(
                        component.path("conditional").path("hide").asText()
                                + component.path("dataSource").asText())
                .doesNotContainPattern(PATH_TO_A_FUNCTION));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_submits_exactly_the_fields_of_the_contract(Path file) throws IOException {
        String contract = SUBMITTED.get(stem(file));
        if (contract != null) {
            Map<String, String> expected = new TreeMap<>();
            Arrays.stream(contract.split(" "))
                    .map(field -> field.split(":"))
                    .forEach(field -> expected.put(field[0], field[1]));
            Map<String, String> submitted = new TreeMap<>();
            enabledFields(file).forEach(field -> submitted.put(field.path("key").asText(), kindOf(field)));
            assertThat(submitted).isEqualTo(expected);
        }
    }

    private static String kindOf(JsonNode field) {
        JsonNode firstValue = field.path("values").path(0).path("value");
        return switch (field.path("type").asText()) {
            case "number" -> "number";
            case "checkbox" -> "boolean";
            case "datetime" -> "date".equals(field.path("subtype").asText()) ? "date" : "time";
            case "radio", "select" -> firstValue.isBoolean() ? "boolean" : firstValue.isInt() ? "number" : "choice";
            default -> "text";
        };
    }

    private static Stream<JsonNode> enabledFields(Path file) throws IOException {
        return components(file).stream()
                .filter(component -> component.has("key"))
                .filter(component -> !component.path("disabled").asBoolean());
    }

    private static Stream<String> shownTexts(JsonNode component) {
        Stream<JsonNode> own = Stream.of("label", "dateLabel", "description", "text")
                .filter(component::has)
                .map(component::get);
        Stream<JsonNode> nested = Stream.of("values", "columns")
                .flatMap(name -> children(component.path(name)))
                .map(child -> child.path("label"));
        return Stream.concat(own, nested).map(JsonNode::asText);
    }

    private static List<String> namesIn(String expression) {
        return EXPRESSION_WORD
                .matcher(expression.replaceAll("\"[^\"]*\"", ""))
                .results()
                .map(MatchResult::group)
                .filter(Predicate.not(FEEL_WORDS::contains))
                .toList();
    }

    private static List<JsonNode> hideable(JsonNode components, boolean inside) {
        List<JsonNode> found = new ArrayList<>();
        children(components).forEach(component -> {
            boolean hideable = inside || component.path("conditional").has("hide");
            if (hideable) {
                found.add(component);
            }
            found.addAll(hideable(component.path("components"), hideable));
        });
        return found;
    }

    private static Predicate<JsonNode> ofType(String... types) {
        return component -> Arrays.asList(types).contains(component.path("type").asText());
    }

    private static List<JsonNode> components(Path file) throws IOException {
        return descend(read(file).path("components")).toList();
    }

    private static Stream<JsonNode> descend(JsonNode components) {
        return children(components)
                .flatMap(component -> Stream.concat(Stream.of(component), descend(component.path("components"))));
    }

    private static Stream<JsonNode> children(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.form$", "");
    }
}
