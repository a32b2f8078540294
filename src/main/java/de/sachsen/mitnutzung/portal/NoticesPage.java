package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.Notices;
import de.sachsen.mitnutzung.platform.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class NoticesPage {

    private static final int MOST = 100;

    private final Notices notices;

    NoticesPage(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/mitteilungen")
    String show(@AuthenticationPrincipal SignedInUser user, Model page) {
        page.addAttribute("user", user);
        page.addAttribute(
                "notices",
                notices.latestFor(user.id(), MOST).stream().map(NoticeRow::of).toList());
        page.addAttribute("unread", notices.unreadBy(user.id()));
        return "portal/mitteilungen";
    }

    /** @param upTo the latest notice on the page that the button stood on */
    @PostMapping("/mitteilungen/gelesen")
    String read(@AuthenticationPrincipal SignedInUser user, @RequestParam("bis") long upTo, RedirectAttributes flash) {
        notices.markRead(user.id(), upTo);
        flash.addFlashAttribute("done", "Ihre Mitteilungen sind als gelesen gekennzeichnet.");
        return "redirect:/";
    }
}
