package de.sachsen.mitnutzung.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.sachsen.mitnutzung.api.Caller;
import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.security.Browser;
import java.net.http.HttpResponse;
import java.util.Set;

/** Somebody who knocks at the application: signed in as one person, or not at all. */
final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** {@code null} for somebody who is not signed in. */
    private final String user;

    private final int port;
    private Browser browser;

    Visitor(int port, String user) {
        this.port = port;
        this.user = user;
    }

    String user() {
        return user == null ? "nobody" : user;
    }

    /** Without credentials every address of a program's interface answers 401. */
    Reply get(String path) {
        return send("GET", path, null, null);
    }

    Reply post(String path, Object body) {
        return send("POST", path, "application/json", body instanceof String text ? text : json(body));
    }

    Reply send(String method, String path, String contentType, String body) {
        if (user != null) {
            var answer = new Caller(port, user).send(method, path, contentType, body);
            return new Reply(true, answer.status(), answer.body());
        }
        Browser stranger = new Browser(port);
        HttpResponse<String> answer = method.equals("GET")
                ? stranger.get(path)
                : stranger.post(path, contentType == null ? "application/json" : contentType, body == null ? "" : body);
        return new Reply(false, answer.statusCode(), answer.body());
    }

    /** As a program asks that takes any format. */
    Reply text(String path) {
        String[] credentials = user == null ? new String[0] : Browser.basic(user, DemoUsers.PASSWORD);
        HttpResponse<String> answer = new Browser(port).get(path, credentials);
        return new Reply(user != null, answer.statusCode(), answer.body());
    }

    /** A page in a browser, whose session is kept. */
    Reply page(String path) {
        if (browser == null) {
            browser = new Browser(port);
            if (user != null) {
                browser.signIn(user, DemoUsers.PASSWORD);
            }
        }
        HttpResponse<String> answer = browser.page(path);
        return new Reply(user != null, answer.statusCode(), answer.body());
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }

    /** What the application answered, and whether it knew who asked. */
    record Reply(boolean signedIn, int status, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                throw new AssertionError(body, notJson);
            }
        }

        /** Whether it was allowed; anything but the two statuses is an error, for strangers anything but 401 or 302. */
        boolean allowed(int ok, Integer... refused) {
            if (status == ok) {
                return true;
            }
            assertThat(signedIn ? Set.of(refused) : Set.of(401, 302)).as(body).contains(status);
            return false;
        }
    }
}
