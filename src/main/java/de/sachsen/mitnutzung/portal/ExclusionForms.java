package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.Refusal;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.Requirements;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.RaiseExclusion;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what a requirement's page sends to raise an exclusion; what is refused is shown there again, with its text. */
@Controller
@RequestMapping("/anforderungen/{id}/abstimmungen/{ballot}")
class ExclusionForms {

    private final Requirements requirements;
    private final RaiseExclusion raiseExclusion;

    ExclusionForms(Requirements requirements, RaiseExclusion raiseExclusion) {
        this.requirements = requirements;
        this.raiseExclusion = raiseExclusion;
    }

    @PostMapping("/befangenheit")
    String declare(
            @AuthenticationPrincipal SignedInUser user,
            @PathVariable("id") String id,
            @PathVariable("ballot") String ballot,
            @RequestParam(name = "reason", required = false) String reason,
            RedirectAttributes flash) {
        return raise(
                user,
                id,
                ExclusionForm.declaration(ballot, reason),
                "Ihre Befangenheit ist angezeigt. Sie können nicht abstimmen, bis die anderen Sitze entschieden haben.",
                flash);
    }

    @PostMapping("/ausschlussantrag")
    String move(
            @AuthenticationPrincipal SignedInUser user,
            @PathVariable("id") String id,
            @PathVariable("ballot") String ballot,
            @RequestParam(name = "person", required = false) String person,
            @RequestParam(name = "reason", required = false) String reason,
            RedirectAttributes flash) {
        return raise(
                user,
                id,
                ExclusionForm.motion(ballot, person, reason),
                "Der Ausschluss ist beantragt. Die Person kann nicht abstimmen, bis die anderen Sitze entschieden haben.",
                flash);
    }

    private String raise(SignedInUser user, String id, ExclusionForm form, String done, RedirectAttributes flash) {
        RequirementId requirement = requirements.get(new RequirementId(id)).id();
        try {
            raiseExclusion.raise(
                    new BallotId(form.ballot()), form.seat(), form.capacity(), form.readReason(), user.id());
            flash.addFlashAttribute("done", done);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNKNOWN) {
                throw refusal;
            }
            String message = refusal instanceof InvalidField field ? field.sentence() : refusal.getMessage();
            flash.addFlashAttribute("refusal", message);
            flash.addFlashAttribute(ExclusionForm.attribute(), form.refused(message));
        }
        return "redirect:/anforderungen/" + requirement;
    }
}
