package de.sachsen.mitnutzung.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of what people saw, in the order of the story, kept under {@code target/screenshots}. */
final class Screenshots {

    static final int WIDTH = 1280;
    static final int HEIGHT = 900;

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final int TALLEST = 6000;

    private final int tens;
    private int taken;

    /** @param first number of the first picture */
    Screenshots(int first) {
        this.tens = first;
    }

    /** What fits on the screen. */
    void screen(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(next(name)));
    }

    /** Also what lies below: Tasklist scrolls inside the page, so the window grows until nothing is hidden. */
    void whole(Page page, String scrolling, String name) {
        int hidden = ((Number)
                        page.locator(scrolling).first().evaluate("area => area.scrollHeight - area.clientHeight"))
                .intValue();
        page.setViewportSize(WIDTH, Math.min(HEIGHT + hidden, TALLEST));
        screen(page, name);
        page.setViewportSize(WIDTH, HEIGHT);
    }

    private Path next(String name) {
        return FOLDER.resolve("%02d-%s.png".formatted(tens + taken++, name));
    }
}
