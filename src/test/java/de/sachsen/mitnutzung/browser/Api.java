package de.sachsen.mitnutzung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.platform.DemoUsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** What programs ask the application, each time with somebody's credentials. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;

    Api(String root) {
        this.root = root;
    }

    JsonNode get(String user, String path) {
        HttpResponse<String> answer = send(request(user, path).GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer.body());
    }

    String status(String caseNumber) {
        return get("office", "/api/v1/requirements/" + caseNumber)
                .path("status")
                .asText();
    }

    String newestCase() {
        JsonNode items = get("office", "/api/v1/requirements?size=100").path("items");
        String newest = "";
        for (JsonNode item : items) {
            String id = item.path("id").asText();
            newest = id.compareTo(newest) > 0 ? id : newest;
        }
        return newest;
    }

    String startsRequirement(String user, Map<String, Object> fields) {
        HttpResponse<String> answer = post(user, "/api/v1/requirements", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return read(answer.body()).path("id").asText();
    }

    /** A requirement of {@code requester1}, whatever it is about. */
    String submitsRequirement() {
        return startsRequirement(
                "requester1",
                Map.of(
                        "title",
                        "Hundesteuer online anmelden",
                        "description",
                        "Bürgerinnen und Bürger melden ihren Hund online an.",
                        "component",
                        "amt24",
                        "category",
                        "DEVELOPMENT",
                        "legalObligation",
                        false,
                        "urgency",
                        3,
                        "estimatedMunicipalities",
                        120,
                        "personalData",
                        true));
    }

    /** Submits the form of the case's task that the person may work on. */
    void submits(String user, String caseNumber, String task, Map<String, Object> fields) {
        HttpResponse<String> answer = submit(user, taskOf(user, caseNumber, task), fields);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }

    String taskOf(String user, String caseNumber, String task) {
        JsonNode tasks = get(
                user,
                "/engine-rest/task?maxResults=100&processInstanceBusinessKey=" + caseNumber + "&taskDefinitionKey="
                        + task);
        assertThat(tasks).as("%s of %s for %s", task, caseNumber, user).isNotEmpty();
        return tasks.get(0).path("id").asText();
    }

    HttpResponse<String> submit(String user, String taskId, Map<String, Object> fields) {
        Map<String, Object> variables = new LinkedHashMap<>();
        fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return post(user, "/engine-rest/task/" + taskId + "/submit-form", Map.of("variables", variables));
    }

    private HttpResponse<String> post(String user, String path, Object body) {
        try {
            return send(request(user, path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private HttpRequest.Builder request(String user, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + DemoUsers.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Basic " + credentials)
                .header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
