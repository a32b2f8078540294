package de.sachsen.mitnutzung.escalation.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.sachsen.mitnutzung.escalation.Deliberations;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the council gets to see: what the system drafted, with what the office added, what was said in the deliberation up
 * to now, and why members of the working group voted against. The reasons are read anew each time and never stored with the rest: no vote and no reason may
 * stand in the engine (docs/adr/0002).
 */
@Component
class Dossiers {

    private final Ballots ballots;
    private final Deliberations deliberations;
    private final ObjectMapper json;

    Dossiers(Ballots ballots, Deliberations deliberations, ObjectMapper json) {
        this.ballots = ballots;
        this.deliberations = deliberations;
        this.json = json;
    }

    /** Without the reasons, for the engine to keep. */
    JsonText evidence(Referral referral) {
        return write(file(referral));
    }

    /** With the reasons, to show. */
    JsonText whole(Referral referral) {
        ObjectNode file = file(referral);
        file.set("dissent", dissentOn(referral.requirement()));
        return write(file);
    }

    /** The reasons alone, to show beside the evidence. */
    JsonText dissent(String requirement) {
        return write(dissentOn(requirement));
    }

    private ObjectNode file(Referral referral) {
        try {
            ObjectNode file = (ObjectNode) json.readTree(referral.dossier());
            file.put("motion", referral.motion());
            file.put("reason", referral.reason().german());
            file.put("recommendation", referral.recommendation().orElse(null));
            file.put("referralNote", referral.note().orElse(null));
            file.set("deliberation", json.valueToTree(deliberations.on(referral.requirement())));
            return file;
        } catch (JsonProcessingException notWrittenByUs) {
            throw new IllegalStateException("dossier of " + referral.id(), notWrittenByUs);
        }
    }

    private JsonNode dissentOn(String requirement) {
        Optional<Ballot> last = ballots.on(requirement).stream()
                .filter(ballot ->
                        ballot.body() == Body.WORKING_GROUP && ballot.result().isPresent())
                .reduce((earlier, later) -> later)
                .filter(Ballot::settled);
        return json.valueToTree(last.map(this::reasonsAgainst).orElse(List.of()));
    }

    private List<Map<String, String>> reasonsAgainst(Ballot ballot) {
        return ballots.votes(ballot.id()).stream()
                .filter(vote -> vote.choice() == Choice.NO)
                .map(vote -> Map.of(
                        "seat", ballot.seat(vote.seat()).label(),
                        "reason", vote.reason().orElse("")))
                .toList();
    }

    private JsonText write(JsonNode file) {
        return new JsonText(file.toString());
    }
}
