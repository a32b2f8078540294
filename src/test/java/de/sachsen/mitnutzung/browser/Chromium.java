package de.sachsen.mitnutzung.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium: tests that need it are skipped where there is none, except in CI. */
final class Chromium implements AutoCloseable {

    /** The first that is there: the shell draws no windows, which a machine with two cores notices. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long a page may take on a busy machine before a test gives up. */
    static final int PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;
    private final Deque<BrowserContext> free = new ArrayDeque<>();

    private Chromium(Path executable) {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
    }

    static Chromium start() {
        Optional<Path> executable = executable();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(executable).as("a Chromium on the PATH").isPresent();
        }
        assumeTrue(executable.isPresent(), "No Chromium on the PATH: what people see in the browser is not tested.");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new Chromium(executable.get());
    }

    private static Optional<Path> executable() {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A screen that nobody sits at: without cookies, but with what its last user's pages had loaded and compiled. */
    BrowserContext screen() {
        return free.isEmpty() ? newScreen() : free.pop();
    }

    private BrowserContext newScreen() {
        BrowserContext screen = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(Screenshots.WIDTH, Screenshots.HEIGHT)
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin"));
        screen.setDefaultTimeout(PATIENCE_MILLIS);
        return screen;
    }

    /** @param page one that is open there */
    void giveBack(BrowserContext screen, Page page) {
        page.evaluate("() => localStorage.clear()");
        List.copyOf(screen.pages()).forEach(Page::close);
        screen.clearCookies();
        free.push(screen);
    }

    @Override
    public void close() {
        Stream.<AutoCloseable>of(browser, playwright).forEach(Chromium::close);
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
