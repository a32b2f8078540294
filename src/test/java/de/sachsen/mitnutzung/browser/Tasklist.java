package de.sachsen.mitnutzung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Camunda's Tasklist, as somebody uses it. */
final class Tasklist {

    /** The part of Tasklist that scrolls and holds the open task. */
    static final String TASK_AREA = ".task-details > .content";

    private static final DateTimeFormatter GERMAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Page page;

    Tasklist(Page page) {
        this.page = page;
        assertThat(page.locator(".task-filters .task-filter").first()).isVisible();
    }

    List<String> filters() {
        return page.locator(".task-filters h4.name a").all().stream()
                .map(filter -> filter.innerText().replaceAll("\\d+$", "").strip())
                .toList();
    }

    Tasklist choosesFilter(String name) {
        page.locator(".task-filters h4.name a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        assertThat(page.locator(".task-filters .task-filter.active")).containsText(name);
        return this;
    }

    Locator tasks(String name, String caseNumber) {
        return page.locator("ol.tasks-list > li.task")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(name).setExact(true))))
                .filter(new Locator.FilterOptions().setHasText(caseNumber));
    }

    OpenTask opens(String name, String caseNumber) {
        tasks(name, caseNumber).locator("h4.task a").click();
        return openTask();
    }

    OpenTask openTask() {
        assertThat(page.locator(".task-card h2.task")).isVisible();
        return new OpenTask();
    }

    Form startForm() {
        return new Form(page.locator(".modal-content"));
    }

    Page page() {
        return page;
    }

    /** The browser evaluates the pattern, so Java's way of quoting is of no use. */
    private static Pattern startingWith(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0"));
    }

    /** A Camunda form, which the start dialog and an open task both show. */
    class Form {

        final Locator area;

        Form(Locator area) {
            this.area = area;
            assertThat(area.locator(".fjs-form").first()).isVisible();
        }

        private Locator field(String label) {
            return area.locator(".fjs-form-field:not(.fjs-form-field-group):not(.fjs-form-field-table)")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.locator(
                                    ":scope > .fjs-form-field-label",
                                    new Page.LocatorOptions().setHasText(startingWith(label)))));
        }

        Form chooses(String label, String option) {
            field(label).getByLabel(startingWith(option)).check();
            return this;
        }

        Form writes(String label, String text) {
            Locator input = field(label).locator("input:not(:disabled), textarea:not(:disabled)");
            input.fill(text);
            input.blur();
            return this;
        }

        Form dates(String label, LocalDate date) {
            Locator input = area.getByLabel(startingWith(label));
            input.fill(date.format(GERMAN_DATE));
            input.press("Enter");
            return this;
        }

        Locator start() {
            return area.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start"));
        }

        void starts() {
            start().click();
            assertThat(area).hasCount(0);
        }

        /** All that the form shows, and what is in its fields. */
        String text() {
            return (String) area.evaluate("area => area.innerText + '\\n'"
                    + " + [...area.querySelectorAll('input,textarea')].map(field => field.value).join('\\n')");
        }

        /** Elements that text of somebody's would have made, had it been taken for HTML or Markdown. */
        int markup() {
            return area.locator(".fjs-form b, .fjs-form em, .fjs-form td strong")
                    .count();
        }
    }

    /** The task that is open on the right, with its form. */
    final class OpenTask extends Form {

        OpenTask() {
            super(page.locator(".task-card"));
        }

        /** Whether a text of the form can be seen without scrolling. */
        boolean isOnScreen(String text) {
            return (boolean) area.locator(".fjs-form")
                    .getByText(text, new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .evaluate("""
                            element => {
                              const { top, bottom } = element.getBoundingClientRect();
                              const content = element.closest('.content');
                              const buttons = content.querySelector('.form-actions').getBoundingClientRect();
                              return top >= content.getBoundingClientRect().top && bottom <= buttons.top;
                            }""");
        }

        OpenTask claims() {
            claimButton().click();
            assertThat(page.locator(".task-card .unclaim")).isVisible();
            assertThat(page.locator(".task-card .disabled-form")).hasCount(0);
            return this;
        }

        Locator assignee() {
            return page.locator(".task-card .meta .assignee");
        }

        OpenTask putsBack() {
            page.locator(".task-card .unclaim").click();
            assertThat(claimButton()).isVisible();
            return this;
        }

        /** Takes it from whoever holds it. */
        OpenTask releases() {
            page.locator(".task-card .reset-assignee").click();
            assertThat(claimButton()).isVisible();
            return this;
        }

        private Locator claimButton() {
            return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Diese Aufgabe übernehmen"));
        }

        Locator complete() {
            return page.locator(".task-card")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Abschließen"));
        }

        void completes() {
            complete().click();
            assertThat(page.locator(".task-card")).hasCount(0);
        }

        String heading() {
            return page.locator(".task-card h2.task").innerText().strip();
        }
    }
}
