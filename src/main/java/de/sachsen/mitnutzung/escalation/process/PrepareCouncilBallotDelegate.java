package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.escalation.HandleReferral;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.organisation.Body;
import de.sachsen.mitnutzung.session.Agenda;
import de.sachsen.mitnutzung.session.SessionId;
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
    private final Agenda agenda;
    private final Dossiers dossiers;

    PrepareCouncilBallotDelegate(
            Referrals referrals,
            HandleReferral handleReferral,
            PrepareBallot prepareBallot,
            Agenda agenda,
            Dossiers dossiers) {
        this.referrals = referrals;
        this.handleReferral = handleReferral;
        this.prepareBallot = prepareBallot;
        this.agenda = agenda;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Referral referral = referrals.get(new ReferralId(CouncilReferralProcess.REFERRAL.read(execution)));
        int round = CouncilReferralProcess.COUNCIL_ROUND.find(execution).orElse(1);
        handleReferral.putToVote(referral.id(), round);
        BallotId ballot = prepareBallot.onRequirement(
                referral.requirement(),
                Body.COUNCIL,
                referral.cycle(),
                round,
                referral.motion(),
                round == 2,
                agenda.calledIn(referral.requirement(), Body.COUNCIL).map(SessionId::value));
        CouncilReferralProcess.COUNCIL_ROUND.write(execution, round);
        BallotProcess.BALLOT.write(execution, ballot.value());
        BallotProcess.EVIDENCE.write(execution, dossiers.evidence(referral));
    }
}
