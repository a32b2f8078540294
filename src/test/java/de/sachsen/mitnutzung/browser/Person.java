package de.sachsen.mitnutzung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.sachsen.mitnutzung.platform.DemoUsers;
import java.util.ArrayList;
import java.util.List;

/** Somebody at their own screen: signed in once, then in portal and webapps. */
final class Person implements AutoCloseable {

    private final Chromium chromium;
    private final String root;
    private final BrowserContext screen;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** Opens the sign-in page, as somebody without a session. */
    Person(Chromium chromium, String root) {
        this.chromium = chromium;
        this.root = root;
        screen = chromium.screen();
        page = screen.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        opens("/anmelden");
    }

    Person signsIn(String user) {
        page.getByLabel("Benutzername").fill(user);
        page.getByLabel("Passwort").fill(DemoUsers.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
        assertThat(greeting()).isVisible();
        return this;
    }

    private Locator greeting() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Guten Tag"));
    }

    void opens(String path) {
        page.navigate(root + path);
    }

    void opensPortal() {
        opens("/");
        assertThat(greeting()).isVisible();
    }

    Tasklist.Form startsRequirement() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Neue Anforderung"))
                .click();
        return new Tasklist(page).startForm();
    }

    Tasklist opensTasklist() {
        opens("/camunda/app/tasklist/default/");
        return new Tasklist(page);
    }

    /** From the list of what waits for them in the portal. */
    Tasklist.OpenTask opensFromPortal(String task, String caseNumber) {
        opensPortal();
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(task))
                .first()
                .click();
        return new Tasklist(page).openTask();
    }

    /** What a webapp tells in its corner after a click. */
    Locator notice() {
        return page.locator("[notifications-panel] .alert").last();
    }

    Page page() {
        return page;
    }

    /** Leaves, and says so if the browser found something wrong with the pages, such as scripts that were blocked. */
    @Override
    public void close() {
        chromium.giveBack(screen, page);
        assertThat(complaints).isEmpty();
    }
}
