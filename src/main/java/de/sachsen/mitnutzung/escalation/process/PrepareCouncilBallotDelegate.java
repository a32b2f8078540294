package de.sachsen.mitnutzung.escalation.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.sachsen.mitnutzung.escalation.HandleReferral;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.platform.process.JsonText;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.PrepareBallot;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PrepareCouncilBallotDelegate implements JavaDelegate {

    private final Referrals referrals;
    private final HandleReferral handleReferral;
    private final PrepareBallot prepareBallot;
    private final ObjectMapper json;

    PrepareCouncilBallotDelegate(
            Referrals referrals, HandleReferral handleReferral, PrepareBallot prepareBallot, ObjectMapper json) {
        this.referrals = referrals;
        this.handleReferral = handleReferral;
        this.prepareBallot = prepareBallot;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Referral referral = referrals.get(new ReferralId(CouncilReferralProcess.REFERRAL.read(execution)));
        int round = CouncilReferralProcess.COUNCIL_ROUND.find(execution).orElse(1);
        handleReferral.putToVote(referral.id());
        BallotId ballot = prepareBallot.onRequirement(
                referral.requirement(), Body.COUNCIL, referral.cycle(), round, referral.motion(), round == 2);
        CouncilReferralProcess.COUNCIL_ROUND.write(execution, round);
        BallotProcess.BALLOT.write(execution, ballot.value());
        BallotProcess.EVIDENCE.write(execution, evidence(referral));
    }

    /** The dossier that the system drafted, with what the office added. */
    private JsonText evidence(Referral referral) {
        try {
            ObjectNode dossier = (ObjectNode) json.readTree(referral.dossier());
            dossier.put("recommendation", referral.recommendation().orElse(null));
            dossier.put("referralNote", referral.note().orElse(null));
            return new JsonText(json.writeValueAsString(dossier));
        } catch (JsonProcessingException notWrittenByUs) {
            throw new IllegalStateException("dossier of " + referral.id(), notWrittenByUs);
        }
    }
}
