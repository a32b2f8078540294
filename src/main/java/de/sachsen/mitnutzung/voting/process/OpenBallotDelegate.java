package de.sachsen.mitnutzung.voting.process;

import de.sachsen.mitnutzung.voting.Ballot;
import de.sachsen.mitnutzung.voting.BallotId;
import de.sachsen.mitnutzung.voting.OpenBallot;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenBallotDelegate implements JavaDelegate {

    private final OpenBallot openBallot;
    private final BallotViews views;

    OpenBallotDelegate(OpenBallot openBallot, BallotViews views) {
        this.openBallot = openBallot;
        this.views = views;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Ballot ballot = openBallot.open(new BallotId(BallotProcess.BALLOT.read(execution)));
        BallotProcess.DEADLINE.write(
                execution, Date.from(ballot.requireOpening().deadline()));
        BallotProcess.REMINDER_AT.write(execution, Date.from(openBallot.reminderOf(ballot)));
        BallotProcess.BALLOT_VIEW.write(execution, views.of(ballot));
    }
}
