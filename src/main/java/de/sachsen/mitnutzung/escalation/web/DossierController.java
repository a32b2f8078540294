package de.sachsen.mitnutzung.escalation.web;

import de.sachsen.mitnutzung.calendar.GermanDates;
import de.sachsen.mitnutzung.escalation.Dossier;
import de.sachsen.mitnutzung.escalation.ReadDossier;
import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.platform.pdf.PdfDocuments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/escalations")
@Tag(name = "Vorlagen an den IT-Kooperationsrat")
class DossierController {

    private final ReadDossier readDossier;
    private final PdfDocuments documents;

    DossierController(ReadDossier readDossier, PdfDocuments documents) {
        this.readDossier = readDossier;
        this.documents = documents;
    }

    @GetMapping(
            path = "/{id}/dossier",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.APPLICATION_JSON_VALUE})
    @Operation(
            summary = "Die Vorlage, wie der Rat sie hatte, als PDF, auf Wunsch als JSON",
            description = "Für den IT-Kooperationsrat und die Geschäftsstelle.")
    @ApiResponse(
            responseCode = "200",
            description = "Die Vorlage",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Dossier.class))
            })
    ResponseEntity<Object> dossier(
            @PathVariable("id") String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) List<String> accepted,
            Principal reader) {
        Dossier dossier = readDossier.of(new ReferralId(id), new UserId(reader.getName()));
        if (MediaType.parseMediaTypes(accepted).stream().noneMatch(type -> type.includes(MediaType.APPLICATION_PDF))) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(dossier);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(dossier.id() + ".pdf")
                                .build()
                                .toString())
                .body(documents.render(
                        "pdf/vorlage", Map.of("dossier", dossier, "since", GermanDates.moment(dossier.since()))));
    }
}
