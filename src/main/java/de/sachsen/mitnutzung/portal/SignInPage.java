package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.SignedInUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInPage {

    private final ObjectProvider<SignInHints> hints;

    SignInPage(ObjectProvider<SignInHints> hints) {
        this.hints = hints;
    }

    @GetMapping("/anmelden")
    String show(@AuthenticationPrincipal SignedInUser user, Model page) {
        if (user != null) {
            return "redirect:/";
        }
        hints.ifAvailable(found -> {
            page.addAttribute("hints", found.hints());
            page.addAttribute("hintPassword", found.password());
        });
        return "portal/anmelden";
    }
}
