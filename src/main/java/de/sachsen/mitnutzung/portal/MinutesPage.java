package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.minutes.DraftMinutes;
import de.sachsen.mitnutzung.minutes.MinutesFields;
import de.sachsen.mitnutzung.minutes.MinutesId;
import de.sachsen.mitnutzung.minutes.MinutesPdf;
import de.sachsen.mitnutzung.minutes.MinutesSheet;
import de.sachsen.mitnutzung.minutes.ReadMinutes;
import de.sachsen.mitnutzung.minutes.SignMinutes;
import de.sachsen.mitnutzung.minutes.SignedAs;
import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.Refusal;
import de.sachsen.mitnutzung.platform.SignedInUser;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Minutes: all of them, and one with what the office writes and the two sign. */
@Controller
@RequestMapping("/niederschriften")
class MinutesPage {

    private static final int SIZE = 50;

    private final ReadMinutes readMinutes;
    private final SignMinutes signMinutes;
    private final DraftMinutes draftMinutes;
    private final MinutesPdf pdf;

    MinutesPage(ReadMinutes readMinutes, SignMinutes signMinutes, DraftMinutes draftMinutes, MinutesPdf pdf) {
        this.readMinutes = readMinutes;
        this.signMinutes = signMinutes;
        this.draftMinutes = draftMinutes;
        this.pdf = pdf;
    }

    @GetMapping
    String all(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam(name = "seite", defaultValue = "0") int number,
            Model page) {
        page.addAttribute("user", user);
        page.addAttribute(
                "minutes",
                readMinutes.list(user.id(), new Page.Request(number, SIZE)).map(MinutesRow::of));
        return "portal/niederschriften";
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal SignedInUser user, @PathVariable("id") String id, Model page) {
        MinutesSheet sheet = readMinutes.get(new MinutesId(id), user.id());
        return show(user, sheet, sheet.remarks(), page);
    }

    /** @param remarks what stands in the editor, stored or not */
    private String show(SignedInUser user, MinutesSheet sheet, String remarks, Model page) {
        MinutesId id = new MinutesId(sheet.id());
        page.addAttribute("user", user);
        page.addAttribute("view", MinutesView.of(sheet));
        page.addAttribute("remarks", remarks);
        page.addAttribute("mayEdit", readMinutes.mayEdit(id, user.id()));
        page.addAttribute(
                "maySignAs",
                readMinutes.maySignAs(id, user.id()).map(SignedAs::german).orElse(null));
        page.addAttribute("mayCorrect", readMinutes.mayCorrect(id, user.id()));
        return "portal/niederschrift";
    }

    @GetMapping("/{id}/pdf")
    ResponseEntity<byte[]> asPdf(@AuthenticationPrincipal SignedInUser user, @PathVariable("id") String id) {
        MinutesSheet sheet = readMinutes.get(new MinutesId(id), user.id());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(sheet.id() + ".pdf")
                                .build()
                                .toString())
                .body(pdf.of(sheet));
    }

    /** What is refused stays on the page, so that nobody has to type it again. */
    @PostMapping("/{id}/anmerkungen")
    String edit(
            @AuthenticationPrincipal SignedInUser user,
            @PathVariable("id") String id,
            @RequestParam(name = "remarks", defaultValue = "") String remarks,
            Model page,
            HttpServletResponse response,
            RedirectAttributes flash) {
        MinutesId minutes = new MinutesId(id);
        MinutesSheet sheet = readMinutes.get(minutes, user.id());
        // browsers send line ends of their own
        String text = remarks.replace("\r\n", "\n");
        try {
            signMinutes.edit(minutes, user.id(), MinutesFields.remarks(Map.of(MinutesFields.REMARKS.name(), text)));
            flash.addFlashAttribute("done", "Die Anmerkungen sind gespeichert.");
            return toPage(minutes);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            page.addAttribute("refusal", sentenceOf(refusal));
            return show(user, sheet, text, page);
        }
    }

    /** @param hash of the text that stood on the page */
    @PostMapping("/{id}/unterschrift")
    String sign(
            @AuthenticationPrincipal SignedInUser user,
            @PathVariable("id") String id,
            @RequestParam(name = "hash", defaultValue = "") String hash,
            RedirectAttributes flash) {
        MinutesId minutes = new MinutesId(id);
        readMinutes.get(minutes, user.id());
        try {
            boolean complete = signMinutes
                            .sign(minutes, user.id(), MinutesFields.hash(Map.of(MinutesFields.HASH.name(), hash)))
                            .signatures()
                            .size()
                    == SignedAs.values().length;
            flash.addFlashAttribute(
                    "done",
                    complete
                            ? "Sie haben unterzeichnet. Die Niederschrift ist damit endgültig."
                            : "Sie haben unterzeichnet. Es fehlt noch eine Unterschrift.");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", sentenceOf(refusal));
        }
        return toPage(minutes);
    }

    @PostMapping("/{id}/berichtigung")
    String correct(
            @AuthenticationPrincipal SignedInUser user,
            @PathVariable("id") String id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes flash) {
        MinutesId minutes = new MinutesId(id);
        readMinutes.get(minutes, user.id());
        try {
            MinutesId correction = draftMinutes
                    .correct(
                            minutes,
                            user.id(),
                            MinutesFields.reason(Map.of(MinutesFields.REASON.name(), reason.replace("\r\n", "\n"))))
                    .id();
            flash.addFlashAttribute("done", "Die Berichtigung %s ist entworfen.".formatted(correction));
            return toPage(correction);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", sentenceOf(refusal));
            return toPage(minutes);
        }
    }

    private static String sentenceOf(Refusal refusal) {
        return refusal instanceof InvalidField field ? field.sentence() : refusal.getMessage();
    }

    private static String toPage(MinutesId id) {
        return "redirect:/niederschriften/" + id;
    }
}
