package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.DemoUsers;
import de.sachsen.mitnutzung.platform.IssuerSignIns;
import de.sachsen.mitnutzung.platform.SignedInUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInPage {

    private final ObjectProvider<DemoUsers> demonstration;
    private final ObjectProvider<IssuerSignIns> issuers;

    SignInPage(ObjectProvider<DemoUsers> demonstration, ObjectProvider<IssuerSignIns> issuers) {
        this.demonstration = demonstration;
        this.issuers = issuers;
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
        issuers.ifAvailable(found -> page.addAttribute("issuers", found.all()));
        return "portal/anmelden";
    }
}
