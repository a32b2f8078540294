package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.MyTasks;
import de.sachsen.mitnutzung.platform.SignedInUser;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people arrive: who they are, what waits for them, what became of their requirements. */
@Controller
class StartPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy, H:mm 'Uhr'", Locale.GERMANY);

    private final MyTasks tasks;
    private final ObjectProvider<MyOrganisation> organisation;
    private final ObjectProvider<MyCases> cases;
    private final ObjectProvider<MyNotices> notices;
    private final Clock clock;

    StartPage(
            MyTasks tasks,
            ObjectProvider<MyOrganisation> organisation,
            ObjectProvider<MyCases> cases,
            ObjectProvider<MyNotices> notices,
            Clock clock) {
        this.tasks = tasks;
        this.organisation = organisation;
        this.cases = cases;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal SignedInUser user, Model page) {
        page.addAttribute("user", user);
        page.addAttribute("roles", Roles.of(user));
        organisation.stream()
                .findFirst()
                .flatMap(found -> found.nameFor(user.id()))
                .ifPresent(name -> page.addAttribute("organisation", name));
        page.addAttribute("tasks", tasksOf(user));
        cases.ifAvailable(found -> page.addAttribute("cases", casesOf(found, user)));
        notices.ifAvailable(found -> page.addAttribute("notices", noticesOf(found, user)));
        page.addAttribute("mayRequest", user.isIn(Groups.REQUESTERS));
        page.addAttribute("mayUseCockpit", user.isIn(Groups.OFFICE) || user.isIn(Groups.ADMINISTRATORS));
        page.addAttribute("mayAdminister", user.isIn(Groups.ADMINISTRATORS));
        return "portal/start";
    }

    private List<TaskRow> tasksOf(SignedInUser user) {
        return tasks.of(user.id()).stream()
                .map(task -> new TaskRow(
                        task.id(),
                        task.name(),
                        task.caseNumber().orElse(""),
                        task.process().orElse(""),
                        task.due().map(due -> Due.at(due, clock)).orElse(null),
                        task.held()))
                .toList();
    }

    private static List<CaseRow> casesOf(MyCases cases, SignedInUser user) {
        return cases.of(user.id()).stream()
                .map(row -> new CaseRow(
                        row.id(), row.title(), row.status(), row.since().format(DAY)))
                .toList();
    }

    private List<NoticeRow> noticesOf(MyNotices notices, SignedInUser user) {
        return notices.of(user.id()).stream()
                .map(notice -> new NoticeRow(
                        notice.subject(),
                        notice.text(),
                        notice.at().atZone(clock.getZone()).format(MOMENT)))
                .toList();
    }

    record TaskRow(String id, String name, String caseNumber, String process, Due due, boolean held) {}

    record CaseRow(String id, String title, String status, String since) {}

    record NoticeRow(String subject, String text, String at) {}
}
