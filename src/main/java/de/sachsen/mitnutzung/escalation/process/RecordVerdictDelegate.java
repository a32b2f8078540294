package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.escalation.HandleReferral;
import de.sachsen.mitnutzung.escalation.Referral;
import de.sachsen.mitnutzung.escalation.ReferralId;
import de.sachsen.mitnutzung.escalation.Referrals;
import de.sachsen.mitnutzung.escalation.Verdict;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.Outcome;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordVerdictDelegate implements JavaDelegate {

    private final Referrals referrals;
    private final HandleReferral handleReferral;
    private final Ballots ballots;

    RecordVerdictDelegate(Referrals referrals, HandleReferral handleReferral, Ballots ballots) {
        this.referrals = referrals;
        this.handleReferral = handleReferral;
        this.ballots = ballots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Referral referral = referrals.get(new ReferralId(CouncilReferralProcess.REFERRAL.read(execution)));
        Outcome outcome = ballots.get(new BallotId(BallotProcess.BALLOT.read(execution)))
                .requireResult()
                .outcome();
        handleReferral.decide(referral.id(), outcome == Outcome.ADOPTED ? Verdict.ADOPTED : Verdict.REJECTED);
    }
}
