package de.sachsen.mitnutzung.statistics.web;

import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.statistics.DateRange;
import de.sachsen.mitnutzung.statistics.ReadResolutions;
import de.sachsen.mitnutzung.statistics.Resolutions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Beschlüsse")
class ResolutionController {

    private static final String LIST = "/api/v1/resolutions";
    private static final String CSV = "text/csv";
    private static final MediaType CSV_UTF_8 = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

    private final ReadResolutions readResolutions;
    private final Clock clock;

    ResolutionController(ReadResolutions readResolutions, Clock clock) {
        this.readResolutions = readResolutions;
        this.clock = clock;
    }

    @GetMapping(path = LIST, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Angenommene und abgelehnte Anträge beider Gremien, die neuesten zuerst",
            description = "Tage einschließlich; ohne Angabe die letzten vier Quartale bis heute. Auf Wunsch als CSV.")
    Page<ResolutionDocument> list(
            @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @RequestParam(name = "to", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(name = "body", required = false) Body body,
            @RequestParam(name = "requirement", required = false) String requirement,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "20") int size,
            Principal reader) {
        return readResolutions
                .list(search(from, to, body, requirement), new Page.Request(page, size), new UserId(reader.getName()))
                .map(ResolutionDocument::of);
    }

    @GetMapping(path = LIST, produces = CSV)
    @Operation(summary = "Alle diese Beschlüsse als CSV für Tabellenprogramme, die ältesten zuerst")
    ResponseEntity<byte[]> csv(
            @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @RequestParam(name = "to", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(name = "body", required = false) Body body,
            @RequestParam(name = "requirement", required = false) String requirement,
            Principal reader)
            throws IOException {
        return file(from, to, body, requirement, reader);
    }

    @GetMapping(path = LIST + ".csv")
    @Operation(summary = "Dasselbe, als Adresse zum Herunterladen")
    ResponseEntity<byte[]> file(
            @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @RequestParam(name = "to", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(name = "body", required = false) Body body,
            @RequestParam(name = "requirement", required = false) String requirement,
            Principal reader)
            throws IOException {
        Resolutions.Search search = search(from, to, body, requirement);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResolutionsCsv csv = new ResolutionsCsv(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            readResolutions.each(search, new UserId(reader.getName()), csv::write);
        }
        return ResponseEntity.ok()
                .contentType(CSV_UTF_8)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("beschluesse-%s-%s.csv"
                                        .formatted(
                                                search.range().from(),
                                                search.range().to()))
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }

    private Resolutions.Search search(LocalDate from, LocalDate to, Body body, String requirement) {
        return new Resolutions.Search(
                DateRange.of(Optional.ofNullable(from), Optional.ofNullable(to), LocalDate.now(clock)),
                Optional.ofNullable(body),
                Optional.ofNullable(requirement).filter(id -> !id.isEmpty()).map(RequirementId::new));
    }
}
