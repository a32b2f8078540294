package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.CloseBallot;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseBallotDelegate implements JavaDelegate {

    private final CloseBallot closeBallot;

    CloseBallotDelegate(CloseBallot closeBallot) {
        this.closeBallot = closeBallot;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeBallot.close(new BallotId(BallotProcess.BALLOT.read(execution)));
    }
}
