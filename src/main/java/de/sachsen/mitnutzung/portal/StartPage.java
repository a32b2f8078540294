package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.organisation.Organisation;
import de.sachsen.mitnutzung.organisation.Organisations;
import de.sachsen.mitnutzung.platform.Groups;
import de.sachsen.mitnutzung.platform.MyTasks;
import de.sachsen.mitnutzung.platform.Notices;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.requirement.RequirementStatus;
import de.sachsen.mitnutzung.requirement.Requirements;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people arrive: who they are, what waits for them, what became of their requirements. */
@Controller
class StartPage {

    private static final int MOST_CASES = 20;
    private static final int MOST_NOTICES = 6;

    private final MyTasks tasks;
    private final Organisations organisations;
    private final Requirements requirements;
    private final Notices notices;
    private final CaseRights rights;
    private final Clock clock;

    StartPage(
            MyTasks tasks,
            Organisations organisations,
            Requirements requirements,
            Notices notices,
            CaseRights rights,
            Clock clock) {
        this.tasks = tasks;
        this.organisations = organisations;
        this.requirements = requirements;
        this.notices = notices;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal SignedInUser user, Model page) {
        Optional<Organisation> organisation = organisations.of(user.id());
        boolean requests = user.isIn(Groups.REQUESTERS);
        page.addAttribute("user", user);
        page.addAttribute("roles", Roles.of(user));
        page.addAttribute("organisation", organisation.map(Organisation::name).orElse(null));
        page.addAttribute(
                "tasks",
                tasks.of(user.id()).stream()
                        .map(task -> TaskRow.of(task, clock))
                        .toList());
        List<CaseRow> cases =
                requirements.followedBy(user.id(), organisation.map(Organisation::id), MOST_CASES).stream()
                        .map(CaseRow::of)
                        .toList();
        page.addAttribute("cases", requests || !cases.isEmpty() ? cases : null);
        page.addAttribute(
                "others", requests ? organisation.map(this::openOfOthers).orElse(null) : null);
        page.addAttribute("callable", rights.holdsSeat(user) ? callable() : null);
        page.addAttribute(
                "notices",
                notices.latestFor(user.id(), MOST_NOTICES).stream()
                        .map(NoticeRow::of)
                        .toList());
        page.addAttribute("unread", notices.unreadBy(user.id()));
        page.addAttribute("mayRequest", requests);
        page.addAttribute("mayUseCockpit", user.isIn(Groups.OFFICE) || user.isIn(Groups.ADMINISTRATORS));
        page.addAttribute("mayAdminister", user.isIn(Groups.ADMINISTRATORS));
        return "portal/start";
    }

    private List<CaseRow> openOfOthers(Organisation own) {
        return requirements.openToCoSigningBy(own.id(), MOST_CASES).stream()
                .map(CaseRow::of)
                .toList();
    }

    private List<CaseRow> callable() {
        Requirements.Search routine = new Requirements.Search(
                Optional.of(RequirementStatus.ROUTINE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return requirements.list(routine, new Page.Request(0, Page.Request.LARGEST)).items().stream()
                .filter(requirement -> requirement.state().routineDecision().isPresent())
                .map(CaseRow::of)
                .toList();
    }
}
