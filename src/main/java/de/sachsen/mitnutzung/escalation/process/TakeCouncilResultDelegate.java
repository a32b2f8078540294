package de.sachsen.mitnutzung.escalation.process;

import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.BallotState;
import de.sachsen.mitnutzung.voting.Ballots;
import de.sachsen.mitnutzung.voting.process.BallotProcess;
import de.sachsen.mitnutzung.voting.process.OutcomeInputs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeCouncilResultDelegate implements JavaDelegate {

    private final Ballots ballots;

    TakeCouncilResultDelegate(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Ballot ballot = ballots.get(new BallotId(BallotProcess.BALLOT.read(execution)));
        OutcomeInputs.write(execution, ballot, "OPERATIVE", false);
        if (ballot.state() != BallotState.STOPPED) {
            // the next ballot on the identical motion, if there is one, is the second round
            CouncilReferralProcess.COUNCIL_ROUND.write(execution, 2);
        }
    }
}
