package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.MyTasks;
import de.sachsen.mitnutzung.platform.Refusal;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.requirement.Deliberate;
import de.sachsen.mitnutzung.requirement.NotTheRequester;
import de.sachsen.mitnutzung.requirement.NotWithdrawable;
import de.sachsen.mitnutzung.requirement.Remark;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Requirements;
import de.sachsen.mitnutzung.requirement.WithdrawRequirement;
import de.sachsen.mitnutzung.requirement.WithdrawalPending;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Count;
import de.sachsen.mitnutzung.voting.LedgerSealed;
import de.sachsen.mitnutzung.voting.NotOfTheBody;
import de.sachsen.mitnutzung.voting.ReadLedger;
import de.sachsen.mitnutzung.voting.Recount;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One requirement, and what people may do about it outside of their tasks. */
@Controller
@RequestMapping("/anforderungen/{id}")
class CasePage {

    private final Requirements requirements;
    private final WithdrawRequirement withdrawRequirement;
    private final DecideRequirement decideRequirement;
    private final Deliberate deliberate;
    private final CaseViews views;
    private final DeliberationViews deliberations;
    private final ExclusionViews exclusions;
    private final CaseRights rights;
    private final ReadLedger readLedger;
    private final MyTasks tasks;
    private final Clock clock;

    CasePage(
            Requirements requirements,
            WithdrawRequirement withdrawRequirement,
            DecideRequirement decideRequirement,
            Deliberate deliberate,
            CaseViews views,
            DeliberationViews deliberations,
            ExclusionViews exclusions,
            CaseRights rights,
            ReadLedger readLedger,
            MyTasks tasks,
            Clock clock) {
        this.requirements = requirements;
        this.withdrawRequirement = withdrawRequirement;
        this.decideRequirement = decideRequirement;
        this.deliberate = deliberate;
        this.views = views;
        this.deliberations = deliberations;
        this.exclusions = exclusions;
        this.rights = rights;
        this.readLedger = readLedger;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedInUser user, @PathVariable("id") String id, Model page) {
        return show(user, id, null, page);
    }

    private String show(SignedInUser user, String id, DeliberationView.Refused refused, Model page) {
        Requirement requirement = requirements.get(new RequirementId(id));
        page.addAttribute("user", user);
        page.addAttribute("row", CaseRow.of(requirement));
        if (rights.seesWhole(user, requirement)) {
            page.addAttribute("details", views.of(requirement, user));
            page.addAttribute("deliberation", deliberations.of(requirement, user, refused));
            page.addAttribute("exclusions", exclusions.of(requirement, user, ExclusionForm.refusedIn(page)));
        }
        page.addAttribute(
                "tasks",
                tasks.of(user.id()).stream()
                        .filter(task -> task.caseNumber().filter(id::equals).isPresent())
                        .map(task -> TaskRow.of(task, clock))
                        .toList());
        page.addAttribute("mayWithdraw", rights.mayWithdraw(user, requirement));
        page.addAttribute("mayCoSign", rights.mayCoSign(user, requirement));
        page.addAttribute("mayCallIn", rights.mayCallIn(user, requirement));
        page.addAttribute("upForTakeover", rights.isUpForTakeover(requirement));
        return "portal/anforderung";
    }

    /** Withdrawing ends the matter, so it takes a second click. */
    @GetMapping("/ruecknahme")
    String askWhetherToWithdraw(
            @AuthenticationPrincipal SignedInUser user,
            @PathVariable("id") String id,
            Model page,
            RedirectAttributes flash) {
        Requirement requirement = requirements.get(new RequirementId(id));
        if (!rights.mayWithdraw(user, requirement)) {
            flash.addFlashAttribute("refusal", whyNot(user, requirement).getMessage());
            return toCase(requirement.id());
        }
        page.addAttribute("user", user);
        page.addAttribute("row", CaseRow.of(requirement));
        page.addAttribute("coSigners", requirements.coSigners(requirement.id()).size());
        return "portal/ruecknahme";
    }

    private static Refusal whyNot(SignedInUser user, Requirement requirement) {
        if (!requirement.requester().equals(user.id())) {
            return new NotTheRequester();
        }
        return requirement.state().withdrawalPending() ? new WithdrawalPending() : new NotWithdrawable();
    }

    @PostMapping("/ruecknahme")
    String withdraw(
            @AuthenticationPrincipal SignedInUser user, @PathVariable("id") String id, RedirectAttributes flash) {
        RequirementId requirement = new RequirementId(id);
        return take(
                requirement,
                () -> withdrawRequirement.request(requirement, user.id()),
                requirements.coSigners(requirement).isEmpty()
                        ? "Sie haben die Anforderung zurückgezogen."
                        : "Sie haben sich zurückgezogen. Die Mitzeichnenden können die Anforderung noch übernehmen.",
                flash);
    }

    @PostMapping("/mitzeichnung")
    String coSign(@AuthenticationPrincipal SignedInUser user, @PathVariable("id") String id, RedirectAttributes flash) {
        RequirementId requirement = new RequirementId(id);
        return take(
                requirement,
                () -> withdrawRequirement.coSign(requirement, user.id()),
                "Ihre Stelle zeichnet die Anforderung mit. Sie werden über jeden Schritt unterrichtet.",
                flash);
    }

    @PostMapping("/abstimmungsverlangen")
    String callIn(@AuthenticationPrincipal SignedInUser user, @PathVariable("id") String id, RedirectAttributes flash) {
        RequirementId requirement = new RequirementId(id);
        return take(
                requirement,
                () -> decideRequirement.callIn(requirement, user.id()),
                "Sie haben die Abstimmung verlangt. Die Arbeitsgruppe entscheidet über die Anforderung.",
                flash);
    }

    /** What is refused stays on the page, so that nobody has to type it again. */
    @PostMapping("/wortmeldungen")
    String say(
            @AuthenticationPrincipal SignedInUser user,
            @PathVariable("id") String id,
            @RequestParam(name = "kind", required = false) String kind,
            @RequestParam(name = "text", required = false) String text,
            @RequestParam(name = "answerTo", required = false) String answerTo,
            @RequestParam(name = "forMinutes", defaultValue = "false") boolean forMinutes,
            Model page,
            HttpServletResponse response,
            RedirectAttributes flash) {
        RequirementId requirement = new RequirementId(id);
        RemarkForm form = new RemarkForm(kind, text, answerTo, forMinutes);
        try {
            Remark said = deliberate.say(requirement, user.id(), form.read());
            flash.addFlashAttribute("done", "Ihre Wortmeldung %d ist festgehalten.".formatted(said.number()));
            return toCase(requirement) + "#wortmeldung-" + said.number();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNKNOWN) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            String message = refusal instanceof InvalidField field ? field.sentence() : refusal.getMessage();
            page.addAttribute("refusal", message);
            return show(user, id, form.refused(message), page);
        }
    }

    @PostMapping("/abstimmungen/{ballot}/nachzaehlung")
    String recount(
            @AuthenticationPrincipal SignedInUser user,
            @PathVariable("id") String id,
            @PathVariable("ballot") String ballot,
            RedirectAttributes flash) {
        RequirementId requirement = new RequirementId(id);
        try {
            Recount recount = readLedger.recount(new BallotId(ballot), user.id(), Optional.empty());
            flash.addFlashAttribute(recount.isReproduced() ? "done" : "refusal", sentenceOf(recount));
        } catch (NotOfTheBody | LedgerSealed refusal) {
            flash.addFlashAttribute("refusal", refusal.getMessage());
        }
        return toCase(requirement);
    }

    private static String sentenceOf(Recount recount) {
        if (!recount.isReproduced()) {
            return "%s: Beim Nachzählen stimmt etwas nicht. %s"
                    .formatted(
                            recount.ballot(),
                            recount.findings().stream()
                                    .map(finding ->
                                            (finding.position() == 0 ? "" : "Eintrag " + finding.position() + ": ")
                                                    + finding.german())
                                    .collect(Collectors.joining(" ")));
        }
        String result = recount.outcome()
                .map(outcome -> outcome.german() + ", "
                        + recount.count().map(Count::german).orElseThrow())
                .orElse("ohne Ergebnis beendet");
        return "%s aus dem Ledger nachgezählt (%d Einträge): %s. Alles stimmt überein."
                .formatted(recount.ballot(), recount.entries(), result);
    }

    private String take(RequirementId id, Runnable step, String done, RedirectAttributes flash) {
        try {
            step.run();
            flash.addFlashAttribute("done", done);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNKNOWN) {
                throw refusal;
            }
            flash.addFlashAttribute("refusal", refusal.getMessage());
        }
        return toCase(id);
    }

    private static String toCase(RequirementId id) {
        return "redirect:/anforderungen/" + id;
    }
}
