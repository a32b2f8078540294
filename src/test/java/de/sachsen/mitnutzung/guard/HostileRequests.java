package de.sachsen.mitnutzung.guard;

import de.sachsen.mitnutzung.guard.Routes.Route;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Requests as no honest program sends them, the same for the same seed. None of them is one that its sender may make
 * with effect: what would fill in a form carries at least one field that no form has, what needs no body goes to things
 * that are not there, and administrators only look.
 */
final class HostileRequests {

    /** @param sender a user, or empty for nobody */
    record Hostile(String kind, String sender, String method, byte[] target, String headers, byte[] body) {

        @Override
        public String toString() {
            String address = new String(target, StandardCharsets.ISO_8859_1);
            return kind + " by " + sender + ": " + method + " "
                    + address.substring(0, Math.min(address.length(), 300)) + " " + headers.replace("\r\n", " | ")
                    + " body of " + body.length + " bytes "
                    + new String(body, 0, Math.min(body.length, 200), StandardCharsets.ISO_8859_1);
        }
    }

    private static final byte[] NOTHING = {};
    private static final List<String> SENDERS = List.of("requester1", "state1", "office", "");

    private static final List<String> SNIPPETS = List.of(
            "' or 1=1 --",
            "'; drop table vote; --",
            "\" union select password_ from act_id_user",
            "${7*7}",
            "#{7*7}",
            "${''.getClass().forName('java.lang.Runtime')}",
            "T(java.lang.Runtime).getRuntime()",
            "{{7*7}}",
            "[[${7*7}]]",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "%s%s%n",
            "\r\nSet-Cookie: a=b",
            "\u0000",
            "\u202e\ufeff\ud83d\ude00",
            "9".repeat(400),
            "-1",
            "1e400",
            "NaN",
            "null",
            "true",
            "");

    private static final List<String> PATH_TRICKS = List.of(
            "%2f",
            "%2F..%2F",
            "..%2f",
            "/../",
            "/./",
            "//",
            ";x=1",
            ";jsessionid=1",
            "%3b",
            "%00",
            "%0d%0aX:%20y",
            "%0a",
            "\\",
            "%5c",
            "%ff",
            "%c0%ae",
            "%ed%a0%80",
            "%",
            "%zz",
            "%25%32%66",
            "..;/",
            "%2e%2e/",
            "*",
            "{id}",
            "[",
            "|",
            "^",
            "\u00e4",
            "?",
            "#x",
            "%20",
            "~",
            "'");

    private static final List<String> PARAMETERS = List.of(
            "page",
            "size",
            "status",
            "q",
            "component",
            "requirement",
            "maxResults",
            "firstResult",
            "sortBy",
            "sortOrder",
            "processInstanceBusinessKey",
            "processInstanceId",
            "taskDefinitionKey",
            "assignee",
            "candidateUser",
            "createdAfter",
            "dueBefore",
            "followUpDate",
            "processVariables",
            "taskVariables",
            "variableNames",
            "deserializeValues",
            "active",
            "priority",
            "orQueries",
            "nameLike");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/json; charset=UTF-16",
            "application/json; charset=nirgendwo",
            "application/xml",
            "text/plain",
            "text/html",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=x",
            "application/x-java-serialized-object",
            "application/hal+json",
            "*/*",
            "json",
            ";;;",
            "application/json, text/plain");

    private static final List<String> HEADERS = List.of(
            "X-HTTP-Method-Override: DELETE",
            "X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Host: boese.example",
            "X-Forwarded-Proto: gopher",
            "X-Forwarded-Prefix: /camunda/api/admin/setup",
            "X-Forwarded-Port: 99999999",
            "Forwarded: for=\"[\";proto=x;host=:",
            "X-Original-URL: /engine-rest/user",
            "Range: bytes=0-0,-1,5-2",
            "Accept: */*;q=x",
            "Accept: application/xml",
            "Accept: " + "a/b,".repeat(500) + "c/d",
            "Accept-Language: " + "de,".repeat(300) + "xx;q=9",
            "Accept-Encoding: gzip;q=0, *;q=-1",
            "Accept-Charset: nirgendwo",
            "If-None-Match: *",
            "If-Modified-Since: gestern",
            "Content-Encoding: gzip",
            "Content-Language: \u00e4\u00f6",
            "Authorization: Bearer x.y.z",
            "Authorization: Basic ====",
            "Authorization: Basic",
            "Cookie: JSESSIONID=" + "A".repeat(2000),
            "Cookie: JSESSIONID=../..; XSRF-TOKEN=%00",
            "Origin: null",
            "Sec-Fetch-Site: cross-site",
            "Upgrade: websocket\r\nConnection: Upgrade",
            "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
            "X-Long: " + "x".repeat(7000),
            "X-Too-Long: " + "x".repeat(20_000),
            "Content-Type: application/json\r\nContent-Type: text/xml",
            "X-Empty:",
            "Date: never");

    private final Random random;
    private final List<Route> routes;
    private final CaseParts parts;

    /** @param routes those that are to be tried */
    HostileRequests(long seed, List<Route> routes, CaseParts parts) {
        this.random = new Random(seed);
        this.routes = routes;
        this.parts = parts;
    }

    List<Hostile> make(int number) {
        List<Supplier<Hostile>> kinds = List.of(
                this::query,
                this::path,
                this::json,
                this::json,
                this::brokenJson,
                this::type,
                this::header,
                this::method);
        List<Hostile> made = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            made.add(i % 250 == 7 ? large(i) : kinds.get(i % kinds.size()).get());
        }
        return made;
    }

    private Hostile query() {
        Route route = reading();
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            query.append(query.isEmpty() ? "?" : "&")
                    .append(any(PARAMETERS))
                    .append(random.nextInt(8) == 0 ? "" : "=")
                    .append(random.nextInt(3) == 0 ? noise(1 + random.nextInt(60)) : encoded(any(SNIPPETS)));
        }
        String sender = random.nextInt(4) == 0 ? "admin" : any(SENDERS);
        return hostile("query", sender, "GET", address(route) + query, "", NOTHING);
    }

    private Hostile path() {
        Route route = reading();
        String address = address(route);
        int at = 1 + random.nextInt(address.length());
        String trick = any(PATH_TRICKS);
        String crooked = address.substring(0, at)
                + (random.nextInt(20) == 0 ? trick.repeat(500) : trick)
                + (random.nextBoolean() ? address.substring(at) : "");
        String sender = random.nextInt(4) == 0 ? "admin" : any(SENDERS);
        return hostile("path", sender, "GET", crooked, "", NOTHING);
    }

    private Hostile json() {
        return body("json", "application/json", object(3).getBytes(StandardCharsets.UTF_8));
    }

    private Hostile brokenJson() {
        byte[] body =
                switch (random.nextInt(9)) {
                    case 0 ->
                        ("{\"title\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}").getBytes(StandardCharsets.UTF_8);
                    case 1 -> ("{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000)).getBytes(StandardCharsets.UTF_8);
                    case 2 ->
                        bytes("{\"title\":\"", new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xff, (byte) 0xfe}, "\"}");
                    case 3 -> bytes("", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, object(1));
                    case 4 -> bytes("{\"title\":\"a", new byte[] {0, 0, 0}, "\",\"x\":1}");
                    case 5 ->
                        ("{\"urgency\":" + "9".repeat(2_000) + ",\"costEuro\":1e999999999,\"x\":-0.0e-9}")
                                .getBytes(StandardCharsets.UTF_8);
                    case 6 ->
                        "{\"variables\":{\"vote\":{\"value\":\"YES\"},\"vote\":{\"value\":\"NO\",\"type\":\"Object\"}},\"variables\":null,\"x\":1}"
                                .getBytes(StandardCharsets.UTF_8);
                    case 7 -> noiseBytes(random.nextInt(2_000));
                    default -> {
                        byte[] whole = object(3).getBytes(StandardCharsets.UTF_8);
                        yield java.util.Arrays.copyOf(whole, Math.max(1, random.nextInt(whole.length)));
                    }
                };
        return body("broken json", "application/json", body);
    }

    private Hostile type() {
        return body("content type", any(TYPES), object(1).getBytes(StandardCharsets.UTF_8));
    }

    private Hostile header() {
        String header = any(HEADERS) + "\r\n";
        if (random.nextBoolean()) {
            return hostile("header", any(SENDERS), "GET", address(reading()), header, NOTHING);
        }
        Hostile written = body("header", "application/json", object(1).getBytes(StandardCharsets.UTF_8));
        return new Hostile(
                written.kind(),
                written.sender(),
                written.method(),
                written.target(),
                written.headers() + header,
                written.body());
    }

    private Hostile method() {
        String method = any(List.of("TRACE", "OPTIONS", "HEAD", "PROPFIND", "PATCH", "get", "GE\tT", "X".repeat(300)));
        return hostile("method", any(SENDERS), method, address(reading()), "", NOTHING);
    }

    private Hostile large(int i) {
        int size = i % 500 == 7 ? 5_000_000 : 1_000_000;
        byte[] body = ("{\"x\":1,\"title\":\"" + "x".repeat(size) + "\"}").getBytes(StandardCharsets.UTF_8);
        return body("large", "application/json", body);
    }

    private Hostile body(String kind, String type, byte[] body) {
        Route route = any(routes.stream().filter(Route::writes).toList());
        return hostile(kind, any(SENDERS), route.method(), address(route), "Content-Type: " + type + "\r\n", body);
    }

    private Hostile hostile(String kind, String sender, String method, String address, String headers, byte[] body) {
        return new Hostile(kind, sender, method, address.getBytes(StandardCharsets.ISO_8859_1), headers, body);
    }

    private Route reading() {
        return any(routes.stream().filter(Route::reads).toList());
    }

    /** What takes no body goes nowhere. */
    private String address(Route route) {
        if (route.writes() && route.path().matches(".*/(withdrawal|cosignatures|call-in|unclaim|referral-request)")) {
            return route.path()
                    .replaceAll("\\{[^}]*}", route.path().contains("ballots") ? "ABS-1999-0001" : "ANF-1999-0001");
        }
        List<String> addresses = parts.addresses(route.path());
        // without a person these release a task, which its candidates may; so they get one that is done
        return route.path().matches(".*/(claim|assignee)") ? addresses.get(addresses.size() - 1) : any(addresses);
    }

    private String object(int depth) {
        StringBuilder object = new StringBuilder("{\"gibtEsNicht\":" + value(depth));
        for (int i = random.nextInt(5); i > 0; i--) {
            object.append(",\"")
                    .append(any(List.of(
                            "title",
                            "description",
                            "component",
                            "category",
                            "urgency",
                            "personalData",
                            "variables",
                            "vote",
                            "userId",
                            "query",
                            "orQueries",
                            "type",
                            "value",
                            "taskId",
                            "sorting",
                            "maxResults")))
                    .append("\":")
                    .append(value(depth));
        }
        return object.append('}').toString();
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> String.valueOf(random.nextLong());
            case 1 -> String.valueOf(random.nextBoolean());
            case 2 -> "null";
            case 3 -> String.valueOf(random.nextGaussian() * 1e30);
            case 4 -> quoted(any(SNIPPETS));
            case 5 -> quoted("x".repeat(random.nextInt(30) == 0 ? 60_000 : random.nextInt(50)));
            case 6 -> "[" + value(depth - 1) + "," + value(depth - 1) + "]";
            default -> object(depth - 1);
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character < ' ' || character == '"' || character == '\\') {
                quoted.append(String.format("\\u%04x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Any bytes of an address but those that would end it. */
    private String noise(int length) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < length; i++) {
            noise.append((char) (0x21 + random.nextInt(0x5e)));
        }
        return noise.toString();
    }

    private byte[] noiseBytes(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] bytes(String before, byte[] between, String after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(between);
        all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
