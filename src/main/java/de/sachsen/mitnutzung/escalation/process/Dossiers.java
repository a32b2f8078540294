package de.sachsen.mitnutzung.escalation.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.platform.process.JsonText;
import org.springframework.stereotype.Component;

/** What the council gets to see: what the system drafted, with what the office added. */
@Component
class Dossiers {

    private final ObjectMapper json;

    Dossiers(ObjectMapper json) {
        this.json = json;
    }

    JsonText of(Referral referral) {
        try {
            ObjectNode dossier = (ObjectNode) json.readTree(referral.dossier());
            dossier.put("motion", referral.motion());
            dossier.put("reason", referral.reason().german());
            dossier.put("recommendation", referral.recommendation().orElse(null));
            dossier.put("referralNote", referral.note().orElse(null));
            return new JsonText(json.writeValueAsString(dossier));
        } catch (JsonProcessingException notWrittenByUs) {
            throw new IllegalStateException("dossier of " + referral.id(), notWrittenByUs);
        }
    }
}
