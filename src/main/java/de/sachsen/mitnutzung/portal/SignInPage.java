package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.SignedInUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInPage {

    private final ObjectProvider<DemoUsers> demonstration;

    SignInPage(ObjectProvider<DemoUsers> demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/anmelden")
    String show(@AuthenticationPrincipal SignedInUser user, Model page) {
        if (user != null) {
            return "redirect:/";
        }
        demonstration.ifAvailable(found -> {
            page.addAttribute("hints", found.all());
            page.addAttribute("hintPassword", DemoUsers.PASSWORD);
        });
        return "portal/anmelden";
    }
}
