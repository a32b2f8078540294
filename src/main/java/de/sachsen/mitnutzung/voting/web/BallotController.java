package de.sachsen.mitnutzung.voting.web;

import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.BallotSecrecy;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Exclusion;
import de.sachsen.mitnutzung.voting.LedgerEntry;
import de.sachsen.mitnutzung.voting.RaiseExclusion;
import de.sachsen.mitnutzung.voting.ReadExclusions;
import de.sachsen.mitnutzung.voting.ReadLedger;
import de.sachsen.mitnutzung.voting.Receipts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/ballots", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Abstimmungen")
class BallotController {

    private final Ballots ballots;
    private static final String JSON_LINES = "application/x-ndjson;charset=UTF-8";

    private final BallotSecrecy secrecy;
    private final ReadLedger readLedger;
    private final Receipts receipts;
    private final RaiseExclusion raiseExclusion;
    private final ReadExclusions readExclusions;

    BallotController(
            Ballots ballots,
            BallotSecrecy secrecy,
            ReadLedger readLedger,
            Receipts receipts,
            RaiseExclusion raiseExclusion,
            ReadExclusions readExclusions) {
        this.ballots = ballots;
        this.secrecy = secrecy;
        this.readLedger = readLedger;
        this.receipts = receipts;
        this.raiseExclusion = raiseExclusion;
        this.readExclusions = readExclusions;
    }

    @GetMapping
    @Operation(summary = "Abstimmungen, die neuesten zuerst")
    Page<BallotDocument> list(
            @RequestParam(name = "requirement") Optional<String> requirement,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "20") int size,
            Principal viewer) {
        return ballots.list(requirement, new Page.Request(page, size)).map(ballot -> document(ballot, viewer));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Eine Abstimmung; Zahlen und Ergebnis erst nach dem Schließen")
    BallotDocument one(@PathVariable("id") String id, Principal viewer) {
        return document(ballots.get(new BallotId(id)), viewer);
    }

    @GetMapping(
            path = "/{id}/ledger",
            produces = {JSON_LINES, MediaType.APPLICATION_JSON_VALUE})
    @Operation(
            summary =
                    "Das Ledger einer Abstimmung, ein Eintrag je Zeile, auf Wunsch als JSON-Liste; 409, solange es nicht offenliegt")
    ResponseEntity<String> ledger(
            @PathVariable("id") String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) List<String> accepted,
            Principal reader) {
        BallotId ballot = new BallotId(id);
        Stream<String> entries =
                readLedger.of(ballot, new UserId(reader.getName())).stream().map(LedgerEntry::line);
        MediaType lines = MediaType.parseMediaType(JSON_LINES);
        if (MediaType.parseMediaTypes(accepted).stream().noneMatch(type -> type.includes(lines))) {
            List<String> all = entries.toList();
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{\"items\":[%s],\"page\":0,\"size\":%d,\"total\":%d}"
                            .formatted(String.join(",", all), all.size(), all.size()));
        }
        return ResponseEntity.ok()
                .contentType(lines)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(ballot + ".jsonl")
                                .build()
                                .toString())
                .body(entries.map(line -> line + "\n").collect(Collectors.joining()));
    }

    @PostMapping("/{id}/recount")
    @Operation(summary = "Aus dem Ledger allein nachzählen; 409, solange es nicht offenliegt")
    RecountDocument recount(
            @PathVariable("id") String id,
            @RequestParam(name = "closingHash") Optional<String> closingHash,
            Principal reader) {
        return RecountDocument.of(readLedger.recount(new BallotId(id), new UserId(reader.getName()), closingHash));
    }

    @PostMapping(path = "/{id}/exclusions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Sich für befangen erklären, oder den Ausschluss einer Person eines anderen Sitzes beantragen",
            description =
                    "Bis für den Sitz abgestimmt ist; die Person kann sofort nicht mehr abstimmen, bis die anderen"
                            + " Sitze entschieden haben.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = PostedExclusion.class)))
    @ApiResponse(responseCode = "201", description = "Geltend gemacht; Location nennt die Ausschlüsse der Abstimmung")
    ResponseEntity<ExclusionDocument> exclude(
            @PathVariable("id") String id, @RequestBody Map<String, Object> fields, Principal actor) {
        BallotId ballot = new BallotId(id);
        PostedExclusion posted = PostedExclusion.of(fields);
        Exclusion raised = raiseExclusion.raise(
                ballot,
                Optional.ofNullable(posted.seat()),
                Optional.ofNullable(posted.capacity()),
                posted.reason(),
                new UserId(actor.getName()));
        return ResponseEntity.created(URI.create("/api/v1/ballots/" + ballot + "/exclusions"))
                .body(ExclusionDocument.of(raised));
    }

    @GetMapping("/{id}/exclusions")
    @Operation(summary = "Ausschlüsse einer Abstimmung, für Gremium und Geschäftsstelle")
    Page<ExclusionDocument> exclusions(
            @PathVariable("id") String id,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "200") int size,
            Principal reader) {
        return Page.of(readExclusions.of(new BallotId(id), new UserId(reader.getName())), new Page.Request(page, size))
                .map(ExclusionDocument::of);
    }

    private BallotDocument document(Ballot ballot, Principal viewer) {
        UserId user = new UserId(viewer.getName());
        return BallotDocument.of(
                ballot,
                secrecy.showsPresence(ballot, user) ? ballots.present(ballot.id()) : null,
                secrecy.showsCounts(ballot),
                secrecy.showsVotes(ballot, user) ? ballots.votes(ballot.id()) : null,
                receipts.of(ballot, user).orElse(null),
                secrecy.showsProjection(ballot, user) ? ballot.wouldBeQuorate(ballots.voted(ballot.id())) : null);
    }
}
