package de.sachsen.mitnutzung.requirement.web;

import de.sachsen.mitnutzung.catalogue.ComponentId;
import de.sachsen.mitnutzung.platform.Page;
import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.requirement.DecideRequirement;
import de.sachsen.mitnutzung.requirement.Deliberate;
import de.sachsen.mitnutzung.requirement.NewRemark;
import de.sachsen.mitnutzung.requirement.Requirement;
import de.sachsen.mitnutzung.requirement.RequirementAccess;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.RequirementStatus;
import de.sachsen.mitnutzung.requirement.Requirements;
import de.sachsen.mitnutzung.requirement.StartRequirement;
import de.sachsen.mitnutzung.requirement.WithdrawRequirement;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/requirements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Anforderungen")
class RequirementController {

    private final Requirements requirements;
    private final RequirementAccess access;
    private final StartRequirement startRequirement;
    private final WithdrawRequirement withdrawRequirement;
    private final DecideRequirement decideRequirement;
    private final Deliberate deliberate;

    RequirementController(
            Requirements requirements,
            RequirementAccess access,
            StartRequirement startRequirement,
            WithdrawRequirement withdrawRequirement,
            DecideRequirement decideRequirement,
            Deliberate deliberate) {
        this.requirements = requirements;
        this.access = access;
        this.startRequirement = startRequirement;
        this.withdrawRequirement = withdrawRequirement;
        this.decideRequirement = decideRequirement;
        this.deliberate = deliberate;
    }

    @GetMapping
    @Operation(summary = "Anforderungen suchen, die neuesten zuerst")
    Page<RequirementDocument> list(
            @RequestParam(name = "status") Optional<RequirementStatus> status,
            @RequestParam(name = "component") Optional<String> component,
            @RequestParam(name = "q") Optional<String> text,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "20") int size,
            Principal viewer) {
        Requirements.Search search = new Requirements.Search(
                status,
                component.map(ComponentId::parse),
                text.filter(given -> !given.isBlank()),
                Optional.empty(),
                access.readerFor(user(viewer)));
        return requirements
                .list(search, new Page.Request(page, size))
                .map(requirement -> document(requirement, viewer));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Anforderung einreichen")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = PostedRequirement.class)))
    @ApiResponse(responseCode = "201", description = "Eingereicht; Location nennt die Adresse")
    ResponseEntity<RequirementDocument> submit(@RequestBody Map<String, Object> fields, Principal requester) {
        RequirementId id = startRequirement.start(fields);
        return ResponseEntity.created(URI.create("/api/v1/requirements/" + id))
                .body(document(requirements.get(id), requester));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Eine Anforderung")
    RequirementDocument one(@PathVariable("id") String id, Principal viewer) {
        return document(requirements.get(new RequirementId(id)), viewer);
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "Was mit einer Anforderung geschah, in zeitlicher Folge")
    Page<HistoryDocument> history(
            @PathVariable("id") String id,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "200") int size,
            Principal viewer) {
        Requirement requirement = requirements.get(new RequirementId(id));
        access.requireWhole(user(viewer), requirement);
        return Page.of(requirements.history(requirement.id()), new Page.Request(page, size))
                .map(HistoryDocument::of);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Anforderung zurückziehen, solange nicht abgestimmt oder entschieden ist")
    RequirementDocument withdraw(@PathVariable("id") String id, Principal requester) {
        withdrawRequirement.request(new RequirementId(id), user(requester));
        return one(id, requester);
    }

    @PostMapping("/{id}/cosignatures")
    @Operation(summary = "Mitzeichnen, solange keine Abstimmung eröffnet ist")
    RequirementDocument coSign(@PathVariable("id") String id, Principal requester) {
        withdrawRequirement.coSign(new RequirementId(id), user(requester));
        return one(id, requester);
    }

    @PostMapping("/{id}/call-in")
    @Operation(summary = "Routineentscheidung vor die Arbeitsgruppe bringen")
    RequirementDocument callIn(@PathVariable("id") String id, Principal caller) {
        decideRequirement.callIn(new RequirementId(id), user(caller));
        return one(id, caller);
    }

    @GetMapping("/{id}/comments")
    @Operation(summary = "Die Aussprache zu einer Anforderung, die frühesten Wortmeldungen zuerst")
    Page<RemarkDocument> remarks(
            @PathVariable("id") String id,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "200") int size,
            Principal viewer) {
        Page.Request asked = new Page.Request(page, size);
        return Page.of(deliberate.read(new RequirementId(id), user(viewer)), asked)
                .map(RemarkDocument::of);
    }

    @PostMapping(path = "/{id}/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sich zu Wort melden, solange über die Anforderung nicht entschieden ist")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = PostedRemark.class)))
    RemarkDocument say(@PathVariable("id") String id, @RequestBody Map<String, Object> fields, Principal author) {
        return RemarkDocument.of(deliberate.say(new RequirementId(id), user(author), NewRemark.read(fields)));
    }

    private RequirementDocument document(Requirement requirement, Principal viewer) {
        if (!access.seesWhole(user(viewer), requirement)) {
            return RequirementDocument.register(requirement);
        }
        return RequirementDocument.of(
                requirement,
                requirements.assessment(requirement.id(), requirement.cycle()).score(),
                requirements.coSigners(requirement.id()));
    }

    private static UserId user(Principal principal) {
        return new UserId(principal.getName());
    }
}
