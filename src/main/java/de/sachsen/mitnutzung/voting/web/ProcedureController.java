package de.sachsen.mitnutzung.voting.web;

import de.sachsen.mitnutzung.platform.UserId;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.ObjectToCirculation;
import de.sachsen.mitnutzung.voting.ReadReferralRequest;
import de.sachsen.mitnutzung.voting.RequestReferral;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the seats may ask for beside their vote: a session in place of the written procedure, and the council. */
@RestController
@RequestMapping(path = "/api/v1/ballots", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Abstimmungen")
class ProcedureController {

    private final ObjectToCirculation objectToCirculation;
    private final RequestReferral requestReferral;
    private final ReadReferralRequest readReferralRequest;

    ProcedureController(
            ObjectToCirculation objectToCirculation,
            RequestReferral requestReferral,
            ReadReferralRequest readReferralRequest) {
        this.objectToCirculation = objectToCirculation;
        this.requestReferral = requestReferral;
        this.readReferralRequest = readReferralRequest;
    }

    @PostMapping("/{id}/objection")
    @Operation(
            summary =
                    "Dem schriftlichen Verfahren widersprechen; die Abstimmung endet, die nächste Sitzung befasst sich",
            description =
                    "Jeder Sitz, solange die Abstimmung im Umlaufverfahren offen ist. Ein Grund ist freigestellt.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = PostedObjection.class)))
    ObjectionDocument object(
            @PathVariable("id") String id, @RequestBody(required = false) Map<String, Object> fields, Principal actor) {
        PostedObjection posted = PostedObjection.of(fields == null ? Map.of() : fields);
        return ObjectionDocument.of(
                objectToCirculation.object(new BallotId(id), new UserId(actor.getName()), posted.given()));
    }

    @PostMapping("/{id}/referral-request")
    @Operation(
            summary = "Für den eigenen Sitz verlangen, dass der IT-Kooperationsrat entscheidet",
            description = "Solange die Arbeitsgruppe abstimmt und danach, bis die Frist dafür abgelaufen ist.")
    ReferralRequestDocument requestReferral(@PathVariable("id") String id, Principal actor) {
        return ReferralRequestDocument.of(requestReferral.sign(new BallotId(id), new UserId(actor.getName())));
    }

    @GetMapping("/{id}/referral-request")
    @Operation(summary = "Wer die Vorlage an den IT-Kooperationsrat verlangt, für Gremium und Geschäftsstelle")
    ReferralRequestDocument referralRequest(@PathVariable("id") String id, Principal reader) {
        return ReferralRequestDocument.of(readReferralRequest.of(new BallotId(id), new UserId(reader.getName())));
    }
}
