package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.InvalidField;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.statistics.DateRange;
import de.sachsen.mitnutzung.statistics.Quarter;
import de.sachsen.mitnutzung.statistics.ReadStatistics;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the bodies did in some days, in figures; which days is part of the address. */
@Controller
class StatisticsPage {

    private final ReadStatistics readStatistics;
    private final Clock clock;

    StatisticsPage(ReadStatistics readStatistics, Clock clock) {
        this.readStatistics = readStatistics;
        this.clock = clock;
    }

    /** A link to a period that people often want. */
    record Shortcut(String name, LocalDate from, LocalDate to, boolean chosen) {

        static Shortcut of(String name, DateRange range, DateRange shown) {
            return new Shortcut(name, range.from(), range.to(), range.equals(shown));
        }
    }

    @GetMapping("/statistik")
    String show(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam(name = "von", required = false) String from,
            @RequestParam(name = "bis", required = false) String to,
            Model page,
            HttpServletResponse response) {
        LocalDate today = LocalDate.now(clock);
        DateRange usual = DateRange.of(Optional.empty(), Optional.empty(), today);
        DateRange range = usual;
        String refusal = null;
        try {
            range = DateRange.of(day("von", from), day("bis", to), today);
        } catch (InvalidField wrong) {
            refusal = wrong.sentence();
            response.setStatus(wrong.kind().status());
        }
        page.addAttribute("statistics", StatisticsView.of(readStatistics.of(range, Optional.empty(), user.id())));
        page.addAttribute("user", user);
        page.addAttribute("range", range);
        page.addAttribute("days", Dates.day(range.from()) + " bis " + Dates.day(range.to()));
        page.addAttribute("from", refusal == null ? range.from() : from);
        page.addAttribute("to", refusal == null ? range.to() : to);
        page.addAttribute("refusal", refusal);
        page.addAttribute("shortcuts", shortcuts(usual, today, range));
        return "portal/statistik";
    }

    private static Optional<LocalDate> day(String field, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            throw new InvalidField(field, "Das ist kein Datum, das es gibt.");
        }
    }

    private static List<Shortcut> shortcuts(DateRange usual, LocalDate today, DateRange shown) {
        LocalDate year = today.withDayOfYear(1);
        LocalDate quarter = Quarter.of(today).first();
        return List.of(
                Shortcut.of("letzte vier Quartale", usual, shown),
                Shortcut.of("dieses Quartal", new DateRange(quarter, today), shown),
                Shortcut.of("voriges Quartal", new DateRange(quarter.minusMonths(3), quarter.minusDays(1)), shown),
                Shortcut.of(
                        "Jahr " + (year.getYear() - 1), new DateRange(year.minusYears(1), year.minusDays(1)), shown));
    }
}
