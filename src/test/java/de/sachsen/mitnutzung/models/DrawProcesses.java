package de.sachsen.mitnutzung.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws all models and describes them in {@code docs/processes}: {@code mvn -q test -Dtest=DrawProcesses}. Not part of a
 * build, because its name is none that Maven looks for. Needs a Chromium on the PATH. Fails, after drawing, when a label
 * cannot be read.
 */
class DrawProcesses {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private static final String BPMN_JS =
            "/META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js";

    /** bpmn-js numbers its arrow heads by chance; a redrawn picture should differ only where the model does. */
    private static final Pattern ARROW_HEAD =
            Pattern.compile("(?:sequenceflow|conditional|messageflow|association)-[\\w-]+");

    @Test
    void draw() throws IOException {
        List<ProcessModel> models = ProcessModel.all();
        Files.createDirectories(ProcessDocument.FOLDER);
        List<String> unreadable = new ArrayList<>();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(List.of("--no-sandbox")))) {
            for (ProcessModel model : models) {
                unreadable.addAll(draw(model, browser));
            }
        }
        Files.writeString(ProcessDocument.FILE, new ProcessDocument(models).markdown());
        assertThat(unreadable).as("what cannot be read in the drawings").isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> draw(ProcessModel model, Browser browser) throws IOException {
        try (Page page = browser.newPage()) {
            page.setContent("<!doctype html><html lang=\"de\"><body></body></html>");
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(resource(BPMN_JS)));
            Map<String, Object> drawn =
                    (Map<String, Object>) page.evaluate(resource("/models/draw.js"), Files.readString(model.file()));
            Files.writeString(ProcessDocument.picture(model), readable((String) drawn.get("svg"), model));
            return ((List<String>) drawn.get("found"))
                    .stream().map(finding -> model.id() + ": " + finding).toList();
        }
    }

    /** With a name for screen readers and a background for viewers that are dark. */
    private static String readable(String svg, ProcessModel model) {
        Map<String, String> numbers = new LinkedHashMap<>();
        String numbered = ARROW_HEAD
                .matcher(svg)
                .replaceAll(head -> numbers.computeIfAbsent(head.group(), name -> kindOf(head) + numbers.size()));
        return numbered.replaceFirst("<svg ", "<svg role=\"img\" ")
                        .replaceFirst(
                                "(<svg [^>]*viewBox=\"([-.\\d]+) ([-.\\d]+) ([-.\\d]+) ([-.\\d]+)\"[^>]*>)",
                                "$1<title>"
                                        + HtmlUtils.htmlEscape(model.process().getName(), "UTF-8")
                                        + "</title><rect x=\"$2\" y=\"$3\" width=\"$4\" height=\"$5\" fill=\"white\"/>")
                + "\n";
    }

    private static String kindOf(MatchResult head) {
        return head.group().startsWith("conditional") ? "conditional-" : "head-";
    }

    private static Path chromium() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH, looked for " + BROWSERS));
    }

    private static String resource(String name) throws IOException {
        try (InputStream content = DrawProcesses.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
