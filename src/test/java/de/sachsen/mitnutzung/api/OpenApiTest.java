package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.sachsen.mitnutzung.platform.process.FormField;
import de.sachsen.mitnutzung.requirement.NewRemark;
import de.sachsen.mitnutzung.requirement.process.RequirementEvaluation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Served
class OpenApiTest {

    @Autowired
    Cases cases;

    private JsonNode description;

    @BeforeEach
    void read() {
        description = cases.as("requester1").get("/v3/api-docs").is(200).json();
    }

    @Test
    void every_address_of_the_interface_is_described() {
        assertThat(description.path("paths").fieldNames())
                .toIterable()
                .contains(
                        "/api/v1/components",
                        "/api/v1/components/{id}",
                        "/api/v1/requirements",
                        "/api/v1/requirements/{id}",
                        "/api/v1/requirements/{id}/history",
                        "/api/v1/requirements/{id}/withdrawal",
                        "/api/v1/requirements/{id}/cosignatures",
                        "/api/v1/requirements/{id}/call-in",
                        "/api/v1/requirements/{id}/comments",
                        "/api/v1/ballots",
                        "/api/v1/ballots/{id}",
                        "/api/v1/ballots/{id}/exclusions",
                        "/api/v1/ballots/{id}/objection",
                        "/api/v1/ballots/{id}/referral-request",
                        "/api/v1/sessions",
                        "/api/v1/sessions/{id}",
                        "/api/v1/sessions/{id}/invitation",
                        "/api/v1/sessions/{id}/agenda",
                        "/api/v1/sessions/{id}/agenda/{number}/ballot/closing",
                        "/api/v1/ballots/{id}/minutes",
                        "/api/v1/minutes",
                        "/api/v1/minutes/{id}",
                        "/api/v1/minutes/{id}/signatures",
                        "/api/v1/minutes/{id}/corrections",
                        "/api/v1/escalations/{id}/dossier",
                        "/api/v1/escalations",
                        "/api/v1/escalations/{id}",
                        "/api/v1/statistics",
                        "/api/v1/resolutions",
                        "/api/v1/resolutions.csv")
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void every_operation_says_in_german_what_it_does() {
        description
                .path("paths")
                .forEach(path -> path.forEach(operation ->
                        assertThat(operation.path("summary").asText()).isNotBlank()));
    }

    @Test
    void the_posted_requirement_has_a_schema_of_exactly_the_fields_that_are_taken() {
        JsonNode posted = schema(description.at("/paths/~1api~1v1~1requirements/post/requestBody"));

        assertThat(posted.path("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(RequirementEvaluation.START.fields().stream()
                        .map(FormField::name)
                        .toList());
        assertThat(posted.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(posted.at("/properties/title/maxLength").asInt()).isEqualTo(200);
        assertThat(posted.at("/properties/description/maxLength").asInt()).isEqualTo(20_000);
        assertThat(posted.at("/properties/urgency/minimum").asInt()).isEqualTo(1);
        assertThat(posted.at("/properties/urgency/maximum").asInt()).isEqualTo(5);
        assertThat(posted.at("/properties/category/enum")).hasSize(6);
        assertThat(posted.at("/properties/personalData/type").asText()).isEqualTo("boolean");
    }

    @Test
    void what_the_schema_demands_is_what_the_form_demands() {
        JsonNode posted = schema(description.at("/paths/~1api~1v1~1requirements/post/requestBody"));

        for (FormField<?> field : RequirementEvaluation.START.fields()) {
            var draft = Cases.draft();
            draft.remove(field.name());
            int status =
                    cases.as("requester1").post("/api/v1/requirements", draft).status();
            boolean required = contains(posted.path("required"), field.name());
            // an operative requirement needs its component, others must not have one
            if (!field.name().equals("component")) {
                assertThat(status).as(field.name()).isEqualTo(required ? 400 : 201);
            }
        }
    }

    @Test
    void a_created_requirement_is_described_as_such() {
        assertThat(description
                        .at("/paths/~1api~1v1~1requirements/post/responses")
                        .fieldNames())
                .toIterable()
                .contains("201")
                .doesNotContain("200");
    }

    @Test
    void the_posted_remark_has_a_schema_of_exactly_the_fields_that_are_taken() {
        JsonNode posted = schema(description.at("/paths/~1api~1v1~1requirements~1{id}~1comments/post/requestBody"));

        assertThat(posted.path("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        NewRemark.FIELDS.stream().map(FormField::name).toList());
        assertThat(posted.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(posted.at("/properties/text/maxLength").asInt()).isEqualTo(4_000);
        assertThat(posted.at("/properties/kind/enum")).hasSize(3);
        assertThat(contains(posted.path("required"), "kind")).isTrue();
        assertThat(contains(posted.path("required"), "text")).isTrue();
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode item : list) {
            if (item.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode schema(JsonNode body) {
        String reference = body.at("/content/application~1json/schema/$ref").asText();
        assertThat(reference).startsWith("#/components/schemas/");
        return description.at(reference.substring(1));
    }
}
