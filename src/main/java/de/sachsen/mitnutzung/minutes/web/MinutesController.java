package de.sachsen.mitnutzung.minutes.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.minutes.DraftMinutes;
import de.sachsen.mitnutzung.minutes.Minutes;
import de.sachsen.mitnutzung.minutes.MinutesFields;
import de.sachsen.mitnutzung.minutes.MinutesId;
import de.sachsen.mitnutzung.minutes.MinutesPdf;
import de.sachsen.mitnutzung.minutes.MinutesSheet;
import de.sachsen.mitnutzung.minutes.MinutesState;
import de.sachsen.mitnutzung.minutes.ReadMinutes;
import de.sachsen.mitnutzung.minutes.SignMinutes;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.BallotId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Niederschriften")
class MinutesController {

    private final ReadMinutes readMinutes;
    private final SignMinutes signMinutes;
    private final DraftMinutes draftMinutes;
    private final MinutesPdf pdf;

    MinutesController(ReadMinutes readMinutes, SignMinutes signMinutes, DraftMinutes draftMinutes, MinutesPdf pdf) {
        this.readMinutes = readMinutes;
        this.signMinutes = signMinutes;
        this.draftMinutes = draftMinutes;
        this.pdf = pdf;
    }

    /** One of a list; what it tells is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(
            String id,
            MinutesState state,
            Body body,
            String session,
            List<String> ballots,
            String corrects,
            String correctedBy,
            Instant draftedAt) {

        static Listed of(Minutes minutes) {
            return new Listed(
                    minutes.id().value(),
                    minutes.state(),
                    minutes.body(),
                    minutes.session().orElse(null),
                    minutes.ballots().stream().map(BallotId::value).toList(),
                    minutes.corrects().map(MinutesId::value).orElse(null),
                    minutes.correctedBy().map(MinutesId::value).orElse(null),
                    minutes.draftedAt());
        }
    }

    @GetMapping(
            path = "/ballots/{id}/minutes",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PDF_VALUE})
    @Operation(
            summary = "Die geltende Niederschrift zu einer Abstimmung, als PDF oder JSON je nach Accept",
            description = "Für Gremium und Geschäftsstelle; 409, solange die Sache im Gremium nicht abgeschlossen ist.")
    @ApiResponse(
            responseCode = "200",
            description = "Die Niederschrift",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = MinutesSheet.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<Object> ofBallot(
            @PathVariable("id") String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) List<String> accepted,
            Principal reader) {
        return shown(readMinutes.of(new BallotId(id), user(reader)), accepted);
    }

    @GetMapping("/minutes")
    @Operation(summary = "Niederschriften der Gremien, denen Sie angehören, die neuesten zuerst")
    Page<Listed> list(
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "20") int size,
            Principal reader) {
        return readMinutes.list(user(reader), new Page.Request(page, size)).map(Listed::of);
    }

    @GetMapping(
            path = "/minutes/{id}",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PDF_VALUE})
    @Operation(summary = "Eine Niederschrift, als PDF oder JSON je nach Accept")
    @ApiResponse(
            responseCode = "200",
            description = "Die Niederschrift",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = MinutesSheet.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<Object> one(
            @PathVariable("id") String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) List<String> accepted,
            Principal reader) {
        return shown(readMinutes.get(new MinutesId(id), user(reader)), accepted);
    }

    @PutMapping(path = "/minutes/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Die Anmerkungen der Geschäftsstelle schreiben, solange niemand unterzeichnet hat")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = PostedMinutes.Remarks.class)))
    MinutesSheet edit(@PathVariable("id") String id, @RequestBody Map<String, Object> fields, Principal office) {
        MinutesId minutes = new MinutesId(id);
        signMinutes.edit(minutes, user(office), MinutesFields.remarks(fields));
        return readMinutes.get(minutes, user(office));
    }

    @PostMapping(path = "/minutes/{id}/signatures", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Als Vorsitz oder Schriftführung unterzeichnen",
            description =
                    "hash ist die Prüfsumme des Textes, den Sie gelesen haben; steht inzwischen ein anderer da: 409.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = PostedMinutes.Signing.class)))
    @ApiResponse(responseCode = "201", description = "Unterzeichnet; Location nennt die Niederschrift")
    ResponseEntity<MinutesSheet> sign(
            @PathVariable("id") String id, @RequestBody Map<String, Object> fields, Principal signer) {
        MinutesId minutes = new MinutesId(id);
        signMinutes.sign(minutes, user(signer), MinutesFields.hash(fields));
        return created(minutes, signer);
    }

    @PostMapping(path = "/minutes/{id}/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Eine unterzeichnete Niederschrift durch eine neue berichtigen")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = PostedMinutes.Correction.class)))
    @ApiResponse(responseCode = "201", description = "Entworfen; Location nennt die neue Niederschrift")
    ResponseEntity<MinutesSheet> correct(
            @PathVariable("id") String id, @RequestBody Map<String, Object> fields, Principal office) {
        Minutes correction = draftMinutes.correct(new MinutesId(id), user(office), MinutesFields.reason(fields));
        return created(correction.id(), office);
    }

    private ResponseEntity<MinutesSheet> created(MinutesId id, Principal reader) {
        return ResponseEntity.created(URI.create("/api/v1/minutes/" + id)).body(readMinutes.get(id, user(reader)));
    }

    private ResponseEntity<Object> shown(MinutesSheet sheet, List<String> accepted) {
        boolean json = MediaType.parseMediaTypes(accepted).stream()
                .anyMatch(type -> type.includes(MediaType.APPLICATION_JSON));
        if (json) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(sheet);
        }
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(sheet.id() + ".pdf")
                                .build()
                                .toString())
                .body(pdf.of(sheet));
    }

    private static UserId user(Principal principal) {
        return new UserId(principal.getName());
    }
}
