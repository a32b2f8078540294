package de.sachsen.mitnutzung.statistics.web;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.statistics.DateRange;
import de.sachsen.mitnutzung.statistics.ReadStatistics;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/statistics", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statistik")
class StatisticsController {

    private final ReadStatistics readStatistics;
    private final Clock clock;

    StatisticsController(ReadStatistics readStatistics, Clock clock) {
        this.readStatistics = readStatistics;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary =
                    "Beteiligung, Dauer bis zur Entscheidung und Vorlagen an den Rat, für Gremien und Geschäftsstelle",
            description =
                    "Tage einschließlich; ohne Angabe die letzten vier Quartale bis heute. body beschränkt nur die"
                            + " Beteiligung. Gezählt werden beendete Abstimmungen, mit denen das Gremium fertig ist.")
    StatisticsDocument show(
            @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @RequestParam(name = "to", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(name = "body", required = false) Body body,
            Principal reader) {
        DateRange range = DateRange.of(Optional.ofNullable(from), Optional.ofNullable(to), LocalDate.now(clock));
        return StatisticsDocument.of(readStatistics.of(range, Optional.ofNullable(body), new UserId(reader.getName())));
    }
}
