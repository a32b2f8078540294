package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.organisation.Seats;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.session.ReadSessions;
import de.sachsen.mitnutzung.session.Session;
import de.sachsen.mitnutzung.session.SessionId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sessions of one's bodies, and each with its agenda. */
@Controller
class SessionPage {

    private static final int ROWS = 20;

    private final ReadSessions readSessions;
    private final Seats seats;

    SessionPage(ReadSessions readSessions, Seats seats) {
        this.readSessions = readSessions;
        this.seats = seats;
    }

    @GetMapping("/sitzungen")
    String list(
            @RequestParam(name = "seite", defaultValue = "0") int page,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute("user", user);
        model.addAttribute(
                "sessions",
                readSessions.list(user.id(), new Page.Request(page, ROWS)).map(this::row));
        return "portal/sitzungen";
    }

    @GetMapping("/sitzungen/{id}")
    String one(@PathVariable("id") String id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("user", user);
        model.addAttribute("row", row(readSessions.get(new SessionId(id), user.id())));
        return "portal/sitzung";
    }

    private SessionRow row(Session session) {
        Map<String, String> labels = seats.of(session.body()).stream()
                .collect(Collectors.toMap(seat -> seat.id().value(), seat -> seat.label()));
        return SessionRow.of(session, labels);
    }
}
