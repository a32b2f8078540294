package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.Ballots;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the tasks that are opened again go by the deadline that the decision on an exclusion has moved. */
@Component
class ExtendBallotDelegate implements JavaDelegate {

    private final Ballots ballots;

    ExtendBallotDelegate(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BallotId id = new BallotId(BallotProcess.BALLOT.read(execution));
        BallotProcess.DEADLINE.write(
                execution, Date.from(ballots.get(id).requireOpening().deadline()));
    }
}
