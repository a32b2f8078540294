package de.sachsen.mitnutzung.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.sachsen.mitnutzung.platform.DemoUsers;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signed in with a browser and uses the engine through Tasklist's interface: session and CSRF token. */
public final class TasklistSession {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;

    public TasklistSession(int port, String user) {
        this.root = "http://localhost:" + port;
        Matcher csrf = CSRF_FIELD.matcher(page("/anmelden").body());
        assertThat(csrf.find()).isTrue();
        String form = "username=" + user + "&password=" + DemoUsers.PASSWORD + "&_csrf="
                + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
        assertThat(Caller.sent(
                                client,
                                request("/anmelden")
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString(form))
                                        .build())
                        .status())
                .isEqualTo(302);
        page("/camunda/app/tasklist/default/");
        assertThat(csrfToken()).isNotEmpty();
    }

    /** Any request; the path as it would follow {@code /engine-rest}. */
    public Answer send(String method, String path, String body) {
        HttpRequest.Builder request = request(ENGINE + path)
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", csrfToken())
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return Caller.sent(client, request.build());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, Caller.json(body));
    }

    /** The session and its token as header lines, for requests that are sent by other means. */
    public String headers() {
        StringBuilder pairs = new StringBuilder();
        cookies.getCookieStore().getCookies().forEach(cookie -> pairs.append(pairs.isEmpty() ? "" : "; ")
                .append(cookie.getName())
                .append('=')
                .append(cookie.getValue()));
        return "Cookie: " + pairs + "\r\nX-XSRF-TOKEN: " + csrfToken() + "\r\n";
    }

    private Answer page(String path) {
        return Caller.sent(
                client, request(path).header("Accept", "text/html").GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path));
    }

    private String csrfToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
