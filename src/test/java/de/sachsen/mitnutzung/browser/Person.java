package de.sachsen.mitnutzung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.sachsen.mitnutzung.platform.DemoUsers;
import java.util.ArrayList;
import java.util.List;

/** Somebody at their own screen: signed in once, then in portal and webapps. */
final class Person implements AutoCloseable {

    private final String root;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Person(Browser browser, String root) {
        this.root = root;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(Screenshots.WIDTH, Screenshots.HEIGHT)
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    /** Opens the sign-in page, as somebody without a session. */
    static Person atTheDoor(Browser browser, String root) {
        Person person = new Person(browser, root);
        person.page.navigate(root + "/anmelden");
        return person;
    }

    static Person signedIn(Browser browser, String root, String user) {
        Person person = atTheDoor(browser, root);
        person.signIn(user);
        return person;
    }

    void signIn(String user) {
        page.getByLabel("Benutzername").fill(user);
        page.getByLabel("Passwort").fill(DemoUsers.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
        assertThat(heading("Guten Tag")).isVisible();
    }

    private Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    void opensPortal() {
        page.navigate(root + "/");
        assertThat(heading("Guten Tag")).isVisible();
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }

    Tasklist opensTasklist() {
        page.navigate(root + "/camunda/app/tasklist/default/");
        return new Tasklist(page);
    }

    /** From the list of what waits for them in the portal. */
    Tasklist.OpenTask opensFromPortal(String task, String caseNumber) {
        opensPortal();
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(task))
                .click();
        return new Tasklist(page).openTask();
    }

    void opens(String path) {
        page.navigate(root + path);
    }

    Page page() {
        return page;
    }

    /** What the browser itself found wrong with the pages, such as scripts that failed or were blocked. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
