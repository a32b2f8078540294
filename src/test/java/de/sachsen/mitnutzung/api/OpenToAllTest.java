package de.sachsen.mitnutzung.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.platform.DemoUsers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What the running application tells about itself, and to whom. */
@Served
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:open-to-all;DB_CLOSE_DELAY=-1",
            "mitnutzung.security-txt.contact=mailto:sicherheit@example.org"
        })
class OpenToAllTest {

    @Autowired
    Cases cases;

    @Test
    void whom_to_tell_of_a_weakness_is_public() throws Exception {
        HttpResponse<String> told = anybody("/.well-known/security.txt");

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(told.body()).startsWith("Contact: mailto:sicherheit@example.org\r\nExpires: ");
    }

    @Test
    void which_libraries_it_is_made_of_is_for_administrators() throws Exception {
        assertThat(anybody("/actuator/sbom/application").statusCode()).isEqualTo(401);
        cases.as("office").get("/actuator/sbom/application").is(403);
        HttpResponse<String> list = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + cases.port() + "/actuator/sbom/application"))
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(
                                                                ("admin:" + DemoUsers.PASSWORD).getBytes(UTF_8)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("\"CycloneDX\"", "camunda-engine", "tomcat-embed-core");
    }

    @Test
    void nothing_else_of_its_operation_is_there() {
        for (String endpoint : new String[] {"env", "heapdump", "beans", "configprops", "loggers", "threaddump"}) {
            cases.as("admin").get("/actuator/" + endpoint).is(404);
        }
    }

    private HttpResponse<String> anybody(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + cases.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
