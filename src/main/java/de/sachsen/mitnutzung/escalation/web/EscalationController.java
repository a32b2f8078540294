package de.sachsen.mitnutzung.escalation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.ReferralReason;
import de.sachsen.mitnutzung.escalation.ReferralState;
import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.platform.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/escalations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Vorlagen an den IT-Kooperationsrat")
class EscalationController {

    private final Referrals referrals;

    EscalationController(Referrals referrals) {
        this.referrals = referrals;
    }

    @GetMapping
    @Operation(summary = "Vorlagen, die neuesten zuerst")
    Page<EscalationDocument> list(
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "20") int size) {
        return referrals.list(new Page.Request(page, size)).map(EscalationDocument::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Eine Vorlage")
    EscalationDocument one(@PathVariable("id") String id) {
        return EscalationDocument.of(referrals.get(new ReferralId(id)));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record EscalationDocument(
            String id,
            String requirement,
            ReferralReason reason,
            String stage,
            ReferralState state,
            Verdict verdict,
            Instant since,
            Instant decidedAt) {

        static EscalationDocument of(Referral referral) {
            return new EscalationDocument(
                    referral.id().value(),
                    referral.requirement(),
                    referral.reason(),
                    referral.stage().orElse(null),
                    referral.state(),
                    referral.verdict().orElse(null),
                    referral.since(),
                    referral.decidedAt().orElse(null));
        }
    }
}
